import CFairlead
import FairleadModel

@_cdecl("fairlead_request_create") @implementation
public func fairlead_request_create(
    _ model: UnsafePointer<CChar>?, _ request: UnsafeMutablePointer<OpaquePointer?>?
) -> fairlead_status {
    Boundary.produce(.request, request, nil) { () throws(Failure) in RequestBuilder(model: try Boundary.text(model, "model")) }
}

@_cdecl("fairlead_request_append_message") @implementation
public func fairlead_request_append_message(
    _ request: OpaquePointer?, _ role: UnsafePointer<CChar>?, _ content: UnsafePointer<CChar>?, _ contentLength: Int,
    _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> fairlead_status {
    change(request, error) { (builder) throws(Failure) in
        try builder.appendMessage(role: Boundary.text(role, "role"), content: Boundary.text(content, contentLength, "content"))
    }
}

@_cdecl("fairlead_request_set_string") @implementation
public func fairlead_request_set_string(
    _ request: OpaquePointer?, _ pointer: UnsafePointer<CChar>?, _ text: UnsafePointer<CChar>?, _ textLength: Int,
    _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> fairlead_status {
    set(request, pointer, error) { () throws(Failure) in .string(try Boundary.text(text, textLength, "text")) }
}

@_cdecl("fairlead_request_set_json") @implementation
public func fairlead_request_set_json(
    _ request: OpaquePointer?, _ pointer: UnsafePointer<CChar>?, _ json: UnsafePointer<CChar>?, _ jsonLength: Int,
    _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> fairlead_status {
    set(request, pointer, error) { () throws(Failure) in
        JSONValue(try Boundary.borrowedValue(json, jsonLength, "JSON text"))
    }
}

@_cdecl("fairlead_request_set_integer") @implementation
public func fairlead_request_set_integer(
    _ request: OpaquePointer?, _ pointer: UnsafePointer<CChar>?, _ value: Int64, _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> fairlead_status {
    set(request, pointer, error) { () throws(Failure) in .number(String(value)) }
}

@_cdecl("fairlead_request_set_number") @implementation
public func fairlead_request_set_number(
    _ request: OpaquePointer?, _ pointer: UnsafePointer<CChar>?, _ value: Double, _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> fairlead_status {
    set(request, pointer, error) { () throws(Failure) in
        guard value.isFinite else { throw Failure(.invalidArgument, "JSON has no number for \(value)") }
        return .number("\(value)")
    }
}

@_cdecl("fairlead_request_json") @implementation
public func fairlead_request_json(_ request: OpaquePointer?, _ length: UnsafeMutablePointer<Int>?) -> UnsafePointer<CChar>? {
    Boundary.lend(HandleTable.shared.object(request, .request, as: RequestBuilder.self)?.json, length)
}

@_cdecl("fairlead_request_free") @implementation
public func fairlead_request_free(_ request: OpaquePointer?) { HandleTable.shared.remove(request, .request) }

private func change(
    _ request: OpaquePointer?, _ error: UnsafeMutablePointer<OpaquePointer?>?, _ body: (RequestBuilder) throws(Failure) -> Void
) -> fairlead_status {
    Boundary.report(error) { () throws(Failure) in try body(Boundary.object(request, .request, RequestBuilder.self)) }
}

private func set(
    _ request: OpaquePointer?, _ pointer: UnsafePointer<CChar>?, _ error: UnsafeMutablePointer<OpaquePointer?>?,
    _ value: () throws(Failure) -> JSONValue
) -> fairlead_status {
    change(request, error) { (builder) throws(Failure) in
        try builder.set(value(), at: Boundary.text(pointer, "JSON Pointer"))
    }
}
