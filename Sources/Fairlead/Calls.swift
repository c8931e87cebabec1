import CFairlead
import FairleadCore
import FairleadModel
import FairleadRouter

@_cdecl("fairlead_call_start") @implementation
public func fairlead_call_start(
    _ handle: OpaquePointer?, _ request: UnsafePointer<CChar>?, _ requestLength: Int,
    _ call: UnsafeMutablePointer<OpaquePointer?>?, _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> fairlead_status {
    start(.complete, handle, request, requestLength, call, error)
}

@_cdecl("fairlead_embed_start") @implementation
public func fairlead_embed_start(
    _ handle: OpaquePointer?, _ request: UnsafePointer<CChar>?, _ requestLength: Int,
    _ call: UnsafeMutablePointer<OpaquePointer?>?, _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> fairlead_status {
    start(.embed, handle, request, requestLength, call, error)
}

private func start(
    _ verb: Verb, _ handle: OpaquePointer?, _ request: UnsafePointer<CChar>?, _ requestLength: Int,
    _ call: UnsafeMutablePointer<OpaquePointer?>?, _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> fairlead_status {
    Boundary.produce(.call, call, error) { () throws(Failure) in
        let request = try Boundary.copiedObject(request, requestLength, "request")
        let client = try client(handle)
        if let routed = try RoutedClient.wanted(client, by: request) { return try routed.router.startCall(routed.request, to: verb) }
        return try client.startCall(request, to: verb)
    }
}

@_cdecl("fairlead_call_next") @implementation
public func fairlead_call_next(
    _ handle: OpaquePointer?, _ timeoutMilliseconds: Int64, _ reply: UnsafeMutablePointer<OpaquePointer?>?,
    _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> fairlead_status {
    reply?.pointee = nil
    var outcome = FAIRLEAD_OK
    let status = Boundary.report(error) { () throws(Failure) in
        let call = try Boundary.object(handle, .call, EventSource.self)
        guard let reply else { throw Failure(.invalidArgument, "the pointer that receives the reply is NULL") }
        let limit = timeoutMilliseconds < 0 ? Instant.distantFuture : Instant.now.advanced(milliseconds: timeoutMilliseconds)
        switch try call.next(until: limit) {
        case .chunk(let chunk): reply.pointee = try Boundary.handle(for: Payload(chunk), .reply)
        case .done(let whole):
            reply.pointee = try Boundary.handle(for: Payload(whole), .reply)
            outcome = FAIRLEAD_DONE
        case .waiting: outcome = FAIRLEAD_AGAIN
        case .ended: outcome = FAIRLEAD_ENDED
        }
    }
    return status == FAIRLEAD_OK ? outcome : status
}

@_cdecl("fairlead_call_cancel") @implementation
public func fairlead_call_cancel(_ handle: OpaquePointer?) {
    HandleTable.shared.objectBeingFreed(handle, .call, as: EventSource.self)?.cancel()
}

@_cdecl("fairlead_call_pause") @implementation
public func fairlead_call_pause(_ handle: OpaquePointer?, _ paused: Int32) {
    HandleTable.shared.objectBeingFreed(handle, .call, as: EventSource.self)?.setPaused(paused != 0)
}

@_cdecl("fairlead_call_free") @implementation
public func fairlead_call_free(_ handle: OpaquePointer?) {
    (HandleTable.shared.remove(handle, .call) as? EventSource)?.release()
}
