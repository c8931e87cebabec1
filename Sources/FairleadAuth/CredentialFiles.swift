import FairleadModel

/// Credentials files, each read once. The reading itself is the owner's: this room opens nothing.
public final class CredentialFiles: Sendable {
    /// The content of the file at a path; nil where there is no such file or it cannot be read.
    public typealias Read = @Sendable (_ path: String) -> Bytes?

    private let read: Read
    private let google = Locked<[String: GoogleCredentials]>([:])

    public init(read: @escaping Read) { self.read = read }

    /// The Google credentials in a file; nil where there is no such file.
    /// - Parameter name: what named the path, for errors: the path itself may be a key that was put in the wrong place.
    func googleCredentials(
        at path: String, name: String, layer: OptionLayer, environment: Environment
    ) throws(Failure) -> GoogleCredentials? {
        if let known = google.withLock({ $0[path] }) { return known }
        guard let text = read(path) else { return nil }
        // What is kept here must not keep this alive in its turn.
        let credentials = try GoogleCredentials(
            text: text, name: name, layer: layer, files: CredentialFiles(read: read), environment: environment)
        google.withLock { $0[path] = credentials }
        return credentials
    }

    /// The text of the file at a path, without white space at its ends, read anew each time.
    func text(at path: String) -> String? {
        guard let content = read(path) else { return nil }
        return content.withUnsafeBytes { bytes in
            let isSpace = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
            let text = bytes.drop(while: isSpace)
            let end = text.lastIndex { !isSpace($0) }
            return end.map { String(decoding: text[...$0], as: UTF8.self) } ?? ""
        }
    }
}
