import CFairlead
import FairleadCore
import FairleadModel
import FairleadRouter

@_cdecl("fairlead_compare") @implementation
public func fairlead_compare(
    _ handle: OpaquePointer?, _ request: UnsafePointer<CChar>?, _ requestLength: Int,
    _ reply: UnsafeMutablePointer<OpaquePointer?>?, _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> fairlead_status {
    Boundary.produce(.reply, reply, error) { () throws(Failure) in
        let request = try Boundary.borrowedObject(request, requestLength, "request")
        return Payload(try comparison(request, client(handle), deliversChunks: false).run())
    }
}

@_cdecl("fairlead_compare_start") @implementation
public func fairlead_compare_start(
    _ handle: OpaquePointer?, _ request: UnsafePointer<CChar>?, _ requestLength: Int,
    _ call: UnsafeMutablePointer<OpaquePointer?>?, _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> fairlead_status {
    Boundary.produce(.call, call, error) { () throws(Failure) in
        let request = try Boundary.borrowedObject(request, requestLength, "request")
        return try comparison(request, client(handle), deliversChunks: true)
    }
}

private func comparison(_ request: JSON, _ client: Client, deliversChunks: Bool) throws(Failure) -> Comparison {
    try Comparison(request, client: client, deliversChunks: deliversChunks) { (request) throws(Failure) in
        if let routed = try RoutedClient.wanted(client, by: request) { return try routed.router.startCall(routed.request) }
        return try client.startCall(request)
    }
}
