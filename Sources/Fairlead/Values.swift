import CFairlead
import FairleadModel

private func reply(_ handle: OpaquePointer?) -> Payload? { HandleTable.shared.object(handle, .reply, as: Payload.self) }

private func error(_ handle: OpaquePointer?) -> ErrorObject? { HandleTable.shared.object(handle, .error, as: ErrorObject.self) }

private func pointer(_ text: UnsafePointer<CChar>?) -> String? { text.flatMap { String(validatingCString: $0) } }

// MARK: - Replies

@_cdecl("fairlead_reply_json") @implementation
public func fairlead_reply_json(_ handle: OpaquePointer?, _ length: UnsafeMutablePointer<Int>?) -> UnsafePointer<CChar>? {
    Boundary.lend(reply(handle)?.json, length)
}

@_cdecl("fairlead_reply_text") @implementation
public func fairlead_reply_text(_ handle: OpaquePointer?, _ length: UnsafeMutablePointer<Int>?) -> UnsafePointer<CChar>? {
    Boundary.lend(text: reply(handle)?.text, length) ?? Boundary.lend("")
}

@_cdecl("fairlead_reply_string") @implementation
public func fairlead_reply_string(
    _ handle: OpaquePointer?, _ path: UnsafePointer<CChar>?, _ length: UnsafeMutablePointer<Int>?
) -> UnsafePointer<CChar>? {
    Boundary.lend(pointer(path).flatMap { reply(handle)?.string(at: $0) }, length)
}

@_cdecl("fairlead_reply_integer") @implementation
public func fairlead_reply_integer(_ handle: OpaquePointer?, _ path: UnsafePointer<CChar>?, _ fallback: Int64) -> Int64 {
    pointer(path).flatMap { reply(handle)?.integer(at: $0) }.map(Int64.init) ?? fallback
}

@_cdecl("fairlead_reply_number") @implementation
public func fairlead_reply_number(_ handle: OpaquePointer?, _ path: UnsafePointer<CChar>?, _ fallback: Double) -> Double {
    pointer(path).flatMap { reply(handle)?.number(at: $0) } ?? fallback
}

@_cdecl("fairlead_reply_count") @implementation
public func fairlead_reply_count(_ handle: OpaquePointer?, _ path: UnsafePointer<CChar>?) -> Int64 {
    pointer(path).flatMap { reply(handle)?.count(at: $0) }.map(Int64.init) ?? -1
}

@_cdecl("fairlead_reply_free") @implementation
public func fairlead_reply_free(_ handle: OpaquePointer?) { HandleTable.shared.remove(handle, .reply) }

// MARK: - Errors

@_cdecl("fairlead_error_code") @implementation
public func fairlead_error_code(_ handle: OpaquePointer?) -> Int32 {
    (error(handle)?.status ?? .invalidArgument).rawValue
}

@_cdecl("fairlead_error_message") @implementation
public func fairlead_error_message(_ handle: OpaquePointer?, _ length: UnsafeMutablePointer<Int>?) -> UnsafePointer<CChar>? {
    Boundary.lend(error(handle)?.message, length) ?? Boundary.lend("")
}

@_cdecl("fairlead_error_json") @implementation
public func fairlead_error_json(_ handle: OpaquePointer?, _ length: UnsafeMutablePointer<Int>?) -> UnsafePointer<CChar>? {
    Boundary.lend(error(handle)?.payload.json, length)
}

@_cdecl("fairlead_error_string") @implementation
public func fairlead_error_string(
    _ handle: OpaquePointer?, _ path: UnsafePointer<CChar>?, _ length: UnsafeMutablePointer<Int>?
) -> UnsafePointer<CChar>? {
    Boundary.lend(pointer(path).flatMap { error(handle)?.payload.string(at: $0) }, length)
}

@_cdecl("fairlead_error_integer") @implementation
public func fairlead_error_integer(_ handle: OpaquePointer?, _ path: UnsafePointer<CChar>?, _ fallback: Int64) -> Int64 {
    pointer(path).flatMap { error(handle)?.payload.integer(at: $0) }.map(Int64.init) ?? fallback
}

@_cdecl("fairlead_error_count") @implementation
public func fairlead_error_count(_ handle: OpaquePointer?, _ path: UnsafePointer<CChar>?) -> Int64 {
    pointer(path).flatMap { error(handle)?.payload.count(at: $0) }.map(Int64.init) ?? -1
}

@_cdecl("fairlead_error_free") @implementation
public func fairlead_error_free(_ handle: OpaquePointer?) { HandleTable.shared.remove(handle, .error) }
