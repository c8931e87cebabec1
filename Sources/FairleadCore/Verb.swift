/// What a request asks a model to do.
public enum Verb: Sendable {
    case complete, embed
}
