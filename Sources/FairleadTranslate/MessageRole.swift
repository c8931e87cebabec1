import FairleadModel

/// Who speaks in a message, in OpenAI's words.
enum MessageRole {
    case system, developer, user, assistant, tool, function

    init(of message: JSON, at position: Int) throws(Failure) {
        guard let role = message.present("role") else {
            throw Failure(
                .invalidRequest, "`messages[\(position)]` has no `role`: write \(Self.choice).", param: "/messages/\(position)/role")
        }
        guard let known = MessageRole(role) else {
            let name = role.string.map { "\"\($0)\"" } ?? "not a text"
            throw Failure(
                .invalidRequest, "`messages[\(position)].role` is \(name): write \(Self.choice).", param: "/messages/\(position)/role")
        }
        self = known
    }

    private static let choice = "user, assistant, system, developer or tool"

    private init?(_ role: JSON) {
        if role.equals("user") {
            self = .user
        } else if role.equals("assistant") {
            self = .assistant
        } else if role.equals("system") {
            self = .system
        } else if role.equals("tool") {
            self = .tool
        } else if role.equals("developer") {
            self = .developer
        } else if role.equals("function") {
            self = .function
        } else {
            return nil
        }
    }

    /// Whether the message is an instruction, under its name of old or its new one.
    static func isSystem(_ message: JSON) -> Bool {
        guard let role = message["role"] else { return false }
        return role.equals("system") || role.equals("developer")
    }
}
