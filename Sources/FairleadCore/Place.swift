import FairleadModel

/// A value of the configuration and where it stands, so that whatever is wrong with it can be said with its JSON Pointer.
package struct Place {
    package let value: JSON
    package let pointer: String

    package init(value: JSON, pointer: String) {
        self.value = value
        self.pointer = pointer
    }

    /// The member of that name unless it is absent or null.
    package subscript(name: String) -> Place? {
        guard let member = value[name], !member.isNull else { return nil }
        return Place(value: member, pointer: Place.pointer(pointer, name))
    }

    package var members: [(name: String, place: Place)] {
        value.members.map { key, value in
            let name = key.string ?? ""
            return (name, Place(value: value, pointer: Place.pointer(pointer, name)))
        }
    }

    package var elements: [Place] {
        value.elements.enumerated().map { Place(value: $0.element, pointer: "\(pointer)/\($0.offset)") }
    }

    /// The pointer to a member of what `parent` points to (RFC 6901).
    package static func pointer(_ parent: String, _ name: String) -> String {
        var pointer = parent + "/"
        for scalar in name.unicodeScalars {
            switch scalar {
            case "~": pointer += "~0"
            case "/": pointer += "~1"
            default: pointer.unicodeScalars.append(scalar)
            }
        }
        return pointer
    }
}
