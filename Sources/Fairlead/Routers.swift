import CFairlead
import FairleadCore
import FairleadModel
import FairleadRouter

@_cdecl("fairlead_router_create") @implementation
public func fairlead_router_create(
    _ handle: OpaquePointer?, _ config: UnsafePointer<CChar>?, _ configLength: Int,
    _ router: UnsafeMutablePointer<OpaquePointer?>?, _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> fairlead_status {
    Boundary.produce(.router, router, error) { () throws(Failure) in
        try RoutedClient(client(handle), configuration: Boundary.copiedObject(config, configLength, "router configuration"))
    }
}

@_cdecl("fairlead_router_update") @implementation
public func fairlead_router_update(
    _ router: OpaquePointer?, _ config: UnsafePointer<CChar>?, _ configLength: Int,
    _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> fairlead_status {
    Boundary.report(error) { () throws(Failure) in
        let routed = try Boundary.object(router, .router, RoutedClient.self)
        try routed.update(Boundary.copiedObject(config, configLength, "router configuration"))
    }
}

@_cdecl("fairlead_router_state") @implementation
public func fairlead_router_state(
    _ router: OpaquePointer?, _ request: UnsafePointer<CChar>?, _ requestLength: Int,
    _ reply: UnsafeMutablePointer<OpaquePointer?>?, _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> fairlead_status {
    Boundary.produce(.reply, reply, error) { () throws(Failure) in
        let routed = try Boundary.object(router, .router, RoutedClient.self)
        return Payload(try routed.state(Boundary.borrowedObject(request, requestLength, "request")))
    }
}

@_cdecl("fairlead_router_free") @implementation
public func fairlead_router_free(_ router: OpaquePointer?) { HandleTable.shared.remove(router, .router) }

@_cdecl("fairlead_router_complete") @implementation
public func fairlead_router_complete(
    _ router: OpaquePointer?, _ request: UnsafePointer<CChar>?, _ requestLength: Int,
    _ reply: UnsafeMutablePointer<OpaquePointer?>?, _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> fairlead_status {
    Boundary.produce(.reply, reply, error) { () throws(Failure) in
        let routed = try Boundary.object(router, .router, RoutedClient.self)
        return Payload(try routed.complete(Boundary.borrowedObject(request, requestLength, "request")))
    }
}

@_cdecl("fairlead_router_embed") @implementation
public func fairlead_router_embed(
    _ router: OpaquePointer?, _ request: UnsafePointer<CChar>?, _ requestLength: Int,
    _ reply: UnsafeMutablePointer<OpaquePointer?>?, _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> fairlead_status {
    Boundary.produce(.reply, reply, error) { () throws(Failure) in
        let routed = try Boundary.object(router, .router, RoutedClient.self)
        return Payload(try routed.embed(Boundary.borrowedObject(request, requestLength, "request")))
    }
}

@_cdecl("fairlead_router_call_start") @implementation
public func fairlead_router_call_start(
    _ router: OpaquePointer?, _ request: UnsafePointer<CChar>?, _ requestLength: Int,
    _ call: UnsafeMutablePointer<OpaquePointer?>?, _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> fairlead_status {
    Boundary.produce(.call, call, error) { () throws(Failure) in
        let routed = try Boundary.object(router, .router, RoutedClient.self)
        return try routed.startCall(Boundary.copiedObject(request, requestLength, "request"))
    }
}

@_cdecl("fairlead_router_embed_start") @implementation
public func fairlead_router_embed_start(
    _ router: OpaquePointer?, _ request: UnsafePointer<CChar>?, _ requestLength: Int,
    _ call: UnsafeMutablePointer<OpaquePointer?>?, _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> fairlead_status {
    Boundary.produce(.call, call, error) { () throws(Failure) in
        let routed = try Boundary.object(router, .router, RoutedClient.self)
        return try routed.startCall(Boundary.copiedObject(request, requestLength, "request"), to: .embed)
    }
}

@_cdecl("fairlead_simulate") @implementation
public func fairlead_simulate(
    _ handle: OpaquePointer?, _ request: UnsafePointer<CChar>?, _ requestLength: Int,
    _ reply: UnsafeMutablePointer<OpaquePointer?>?, _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> fairlead_status {
    Boundary.produce(.reply, reply, error) { () throws(Failure) in
        Payload(try Simulator.run(Boundary.copiedObject(request, requestLength, "request"), client: client(handle)))
    }
}
