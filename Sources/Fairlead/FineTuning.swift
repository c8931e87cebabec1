import CFairlead
import FairleadCore
import FairleadModel

@_cdecl("fairlead_fine_tuning_job") @implementation
public func fairlead_fine_tuning_job(
    _ handle: OpaquePointer?, _ request: UnsafePointer<CChar>?, _ requestLength: Int,
    _ reply: UnsafeMutablePointer<OpaquePointer?>?, _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> fairlead_status {
    Boundary.produce(.reply, reply, error) { () throws(Failure) in
        Payload(try client(handle).fineTuningJob(Boundary.copiedObject(request, requestLength, "request")))
    }
}

@_cdecl("fairlead_fine_tuned_models") @implementation
public func fairlead_fine_tuned_models(
    _ handle: OpaquePointer?, _ request: UnsafePointer<CChar>?, _ requestLength: Int,
    _ reply: UnsafeMutablePointer<OpaquePointer?>?, _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> fairlead_status {
    Boundary.produce(.reply, reply, error) { () throws(Failure) in
        Payload(try client(handle).fineTunedModels(Boundary.copiedObject(request, requestLength, "request")))
    }
}
