import FairleadModel

/// Text with named gaps, as the rows of the catalogue write paths and addresses.
enum Template {
    /// Puts what an id says into a template, as it stands.
    static func fill(_ template: String, _ captures: Captures) -> String {
        var text = ""
        var rest = template[...]
        while let open = rest.firstIndex(of: "{") {
            text += rest[..<open]
            guard let close = rest[open...].firstIndex(of: "}") else { break }
            text += captures[String(rest[rest.index(after: open)..<close])] ?? ""
            rest = rest[rest.index(after: close)...]
        }
        return text + rest
    }

    /// Puts values into a template. `value` makes each of them fit for the place where it stands, or refuses it; a gap
    /// written `{name?}` may be without a value.
    static func expand(
        _ template: Substring, _ value: (_ name: String, _ isOptional: Bool, _ isWhole: Bool) throws(Failure) -> String?
    ) throws(Failure) -> String? {
        var text = ""
        var rest = template
        while let open = rest.firstIndex(of: "{") {
            text += rest[..<open]
            guard let close = rest[open...].firstIndex(of: "}") else { break }
            var name = rest[rest.index(after: open)..<close]
            let isOptional = name.hasSuffix("?")
            let isWhole = name.hasSuffix("!")
            if isOptional || isWhole { name = name.dropLast() }
            guard let filled = try value(String(name), isOptional, isWhole) else { return nil }
            text += filled
            rest = rest[rest.index(after: close)...]
        }
        return text + rest
    }
}
