import FairleadModel
import Glibc

/// Reads the files that credentials are kept in; the library opens no others.
enum CredentialFile {
    private static let limit = 1 << 20

    /// Nil for a file that can be opened.
    static func whyUnreadable(_ path: String) -> String? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return String(cString: strerror(errno)) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return String(cString: strerror(errno)) }
        return status.st_mode & S_IFMT == S_IFDIR ? "it is a directory" : nil
    }

    static func read(_ path: String) -> Bytes? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var content = ByteWriter(capacity: 4096)
        while content.count <= limit {
            var received = 0
            content.append(atMost: 4096) { room in
                received = Glibc.read(descriptor, room.baseAddress, room.count)
                return max(received, 0)
            }
            if received < 0 { return nil }
            if received == 0 { return content.finish() }
        }
        return nil
    }
}
