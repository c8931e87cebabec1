import CFairlead
import FairleadCore
import FairleadModel
import FairleadRouter

/// What a NULL client stands for: made at its first use, kept for the life of the process.
private let defaultClient = Result { () throws(Failure) in try Client(configuration: nil) }

func client(_ handle: OpaquePointer?) throws(Failure) -> Client {
    guard let handle else { return try defaultClient.get() }
    return try Boundary.object(handle, .client, Client.self)
}

@_cdecl("fairlead_client_create") @implementation
public func fairlead_client_create(
    _ config: UnsafePointer<CChar>?, _ configLength: Int, _ client: UnsafeMutablePointer<OpaquePointer?>?,
    _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> fairlead_status {
    Boundary.produce(.client, client, error) { () throws(Failure) in
        let isAbsent = config == nil && configLength == 0
        return try Client(configuration: isAbsent ? nil : Boundary.copiedObject(config, configLength, "client configuration"))
    }
}

@_cdecl("fairlead_client_free") @implementation
public func fairlead_client_free(_ client: OpaquePointer?) { HandleTable.shared.remove(client, .client) }

@_cdecl("fairlead_resolve") @implementation
public func fairlead_resolve(
    _ handle: OpaquePointer?, _ request: UnsafePointer<CChar>?, _ requestLength: Int,
    _ reply: UnsafeMutablePointer<OpaquePointer?>?, _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> fairlead_status {
    Boundary.produce(.reply, reply, error) { () throws(Failure) in
        let text = try Boundary.bytes(request, requestLength, "request")
        return Payload(
            try client(handle).resolve(text) { () throws(Failure) in try Boundary.borrowedObject(request, requestLength, "request") },
            hasDistinctKeys: true)
    }
}

@_cdecl("fairlead_complete") @implementation
public func fairlead_complete(
    _ handle: OpaquePointer?, _ request: UnsafePointer<CChar>?, _ requestLength: Int,
    _ reply: UnsafeMutablePointer<OpaquePointer?>?, _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> fairlead_status {
    Boundary.produce(.reply, reply, error) { () throws(Failure) in
        let request = try Boundary.borrowedObject(request, requestLength, "request")
        let client = try client(handle)
        if let routed = try RoutedClient.wanted(client, by: request) { return Payload(try routed.router.complete(routed.request)) }
        return Payload(try client.complete(request))
    }
}

@_cdecl("fairlead_embed") @implementation
public func fairlead_embed(
    _ handle: OpaquePointer?, _ request: UnsafePointer<CChar>?, _ requestLength: Int,
    _ reply: UnsafeMutablePointer<OpaquePointer?>?, _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> fairlead_status {
    Boundary.produce(.reply, reply, error) { () throws(Failure) in
        let request = try Boundary.borrowedObject(request, requestLength, "request")
        let client = try client(handle)
        if let routed = try RoutedClient.wanted(client, by: request) { return Payload(try routed.router.embed(routed.request)) }
        return Payload(try client.embed(request))
    }
}
