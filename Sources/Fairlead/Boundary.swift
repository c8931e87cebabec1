import CFairlead
import FairleadModel

/// From C's pointers to Swift's values and back: the only file that reads a caller's memory or writes to it.
enum Boundary {
    typealias Output = UnsafeMutablePointer<OpaquePointer?>

    // MARK: Results

    /// Runs `body`, whose object becomes the handle behind `output`; a failure becomes the error behind `error`.
    static func produce(
        _ kind: HandleKind, _ output: Output?, _ error: Output?, _ body: () throws(Failure) -> AnyObject
    ) -> fairlead_status {
        output?.pointee = nil
        return report(error) { () throws(Failure) in
            guard let output else { throw Failure(.invalidArgument, "the pointer that receives the \(kind) is NULL") }
            output.pointee = try handle(for: body(), kind)
        }
    }

    /// Runs `body`; a failure becomes the error behind `error`.
    static func report(_ error: Output?, _ body: () throws(Failure) -> Void) -> fairlead_status {
        error?.pointee = nil
        do {
            try body()
            return FAIRLEAD_OK
        } catch let failure {
            return hand(failure, to: error)
        }
    }

    static func hand(_ failure: Failure, to error: Output?) -> fairlead_status {
        if let error { error.pointee = HandleTable.shared.insert(ErrorObject(failure), as: .error) }
        return fairlead_status(failure.status)
    }

    static func handle(for object: consuming AnyObject, _ kind: HandleKind) throws(Failure) -> OpaquePointer {
        guard let handle = HandleTable.shared.insert(object, as: kind) else {
            throw Failure(.limit, "too many handles are open: free those that are done with")
        }
        return handle
    }

    // MARK: Arguments

    static func object<Object: AnyObject>(_ handle: OpaquePointer?, _ kind: HandleKind, _: Object.Type) throws(Failure) -> Object {
        guard let object = HandleTable.shared.object(handle, kind, as: Object.self) else {
            throw Failure(
                .invalidArgument, handle == nil ? "the \(kind) is NULL" : "the \(kind) is no valid handle: it was freed, or is another thing")
        }
        return object
    }

    /// A JSON object in the caller's memory, which the caller keeps unchanged until the function returns.
    static func borrowedObject(_ text: UnsafePointer<CChar>?, _ length: Int, _ name: StaticString) throws(Failure) -> JSON {
        try requireObject(borrowedValue(text, length, name), name)
    }

    static func borrowedValue(_ text: UnsafePointer<CChar>?, _ length: Int, _ name: StaticString) throws(Failure) -> JSON {
        let buffer = try bytes(text, length, name)
        do {
            return try JSONDocument(borrowing: buffer).root
        } catch {
            throw notJSON(error, name)
        }
    }

    /// A JSON object of our own, for what outlives the function.
    static func copiedObject(_ text: UnsafePointer<CChar>?, _ length: Int, _ name: StaticString) throws(Failure) -> JSON {
        let copy = Bytes(copying: UnsafeRawBufferPointer(try bytes(text, length, name)))
        let root: JSON
        do {
            root = try JSONDocument(copy).root
        } catch {
            throw notJSON(error, name)
        }
        return try requireObject(root, name)
    }

    private static func requireObject(_ value: JSON, _ name: StaticString) throws(Failure) -> JSON {
        guard value.isObject else { throw Failure(.invalidRequest, "the \(name) is a JSON \(value.kind), not an object: write {...}") }
        return value
    }

    private static func notJSON(_ error: JSONError, _ name: StaticString) -> Failure {
        error.isLimit
            ? Failure(.limit, "the \(name) is too large: \(error.message)") : Failure(.invalidRequest, "the \(name) is not JSON: \(error.message)")
    }

    static func bytes(_ text: UnsafePointer<CChar>?, _ length: Int, _ name: StaticString) throws(Failure) -> UnsafeBufferPointer<UInt8> {
        guard let text else { throw Failure(.invalidArgument, "the \(name) is NULL") }
        // A size_t beyond the half of its range arrives as a negative number.
        guard length >= 0, length <= Limits.standard.requestBytes else {
            throw Failure(.limit, "the \(name) has more than \(Limits.standard.requestBytes) bytes")
        }
        return UnsafeRawBufferPointer(start: text, count: length).bindMemory(to: UInt8.self)
    }

    static func text(_ text: UnsafePointer<CChar>?, _ length: Int, _ name: StaticString) throws(Failure) -> String {
        guard let string = String(validating: try bytes(text, length, name), as: UTF8.self) else {
            throw Failure(.invalidRequest, "the \(name) is not UTF-8")
        }
        return string
    }

    /// A NUL-terminated text.
    static func text(_ text: UnsafePointer<CChar>?, _ name: StaticString) throws(Failure) -> String {
        guard let text else { throw Failure(.invalidArgument, "the \(name) is NULL") }
        guard let string = String(validatingCString: text) else { throw Failure(.invalidRequest, "the \(name) is not UTF-8") }
        return string
    }

    // MARK: Borrowed text

    static func lend(_ bytes: Bytes?, _ length: UnsafeMutablePointer<Int>?) -> UnsafePointer<CChar>? {
        length?.pointee = bytes?.count ?? 0
        return bytes?.unsafeCString
    }

    /// Text that is followed by a NUL.
    static func lend(text: UnsafeBufferPointer<UInt8>?, _ length: UnsafeMutablePointer<Int>?) -> UnsafePointer<CChar>? {
        length?.pointee = text?.count ?? 0
        return UnsafeRawPointer(text?.baseAddress)?.assumingMemoryBound(to: CChar.self)
    }

    /// A literal, which lives as long as the process.
    static func lend(_ literal: StaticString) -> UnsafePointer<CChar> {
        UnsafeRawPointer(literal.utf8Start).assumingMemoryBound(to: CChar.self)
    }
}

extension fairlead_status {
    init(_ status: Status) { self.init(rawValue: UInt32(bitPattern: status.rawValue)) }
}
