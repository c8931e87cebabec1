import FairleadModel

/// The profiles of AWS's shared files (docs.aws.amazon.com/sdkref/latest/guide/file-format.html): what the credentials file says
/// goes before what the configuration file says.
struct AWSProfiles: Sendable {
    private var profiles: [String: [String: String]] = [:]

    init(configuration: String?, credentials: String?) {
        for (section, settings) in Self.sections(of: configuration ?? "") {
            if section == "default" || section == "profile default" {
                add(settings, to: "default")
            } else if section.hasPrefix("profile ") {
                add(settings, to: Self.trimmed(section.dropFirst("profile ".count)))
            }
        }
        for (section, settings) in Self.sections(of: credentials ?? "") { add(settings, to: section) }
    }

    /// The settings of the profile; nil where there is no such profile.
    subscript(name: String) -> [String: String]? { profiles[name] }

    private mutating func add(_ settings: [String: String], to profile: String) {
        profiles[profile, default: [:]].merge(settings) { $1 }
    }

    private static func sections(of text: String) -> [(name: String, settings: [String: String])] {
        var sections: [(name: String, settings: [String: String])] = []
        for line in text.split(whereSeparator: \.isNewline) {
            // An indented line belongs to the setting before it: none that is looked at here has more than one.
            guard let first = line.first, first != " ", first != "\t", first != "#", first != ";" else { continue }
            if first == "[" {
                let name = trimmed(line.dropFirst().prefix { $0 != "]" })
                sections.append((unquoted(name), [:]))
            } else if let equals = line.firstIndex(where: { $0 == "=" || $0 == ":" }), !sections.isEmpty {
                let value = trimmed(line[line.index(after: equals)...])
                sections[sections.count - 1].settings[trimmed(line[..<equals]).asciiLowercased()] = value
            }
        }
        return sections
    }

    /// `[profile "a b"]`
    private static func unquoted(_ name: String) -> String { String(name.filter { $0 != "\"" && $0 != "'" }) }

    private static func trimmed(_ text: Substring) -> String {
        let isSpace = { (character: Character) in character == " " || character == "\t" || character == "\r" }
        let start = text.drop(while: isSpace)
        let end = start.lastIndex { !isSpace($0) }
        return end.map { String(start[...$0]) } ?? ""
    }
}
