import CFairlead
import FairleadCore
import FairleadModel

@_cdecl("fairlead_queue_create") @implementation
public func fairlead_queue_create(
    _ config: UnsafePointer<CChar>?, _ configLength: Int, _ queue: UnsafeMutablePointer<OpaquePointer?>?,
    _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> fairlead_status {
    Boundary.produce(.queue, queue, error) { () throws(Failure) in
        let isAbsent = config == nil && configLength == 0
        return try Queue(configuration: isAbsent ? nil : Boundary.borrowedObject(config, configLength, "queue configuration"))
    }
}

@_cdecl("fairlead_queue_fd") @implementation
public func fairlead_queue_fd(_ handle: OpaquePointer?) -> Int32 {
    HandleTable.shared.objectBeingFreed(handle, .queue, as: Queue.self)?.descriptor ?? -1
}

@_cdecl("fairlead_queue_add") @implementation
public func fairlead_queue_add(
    _ handle: OpaquePointer?, _ call: OpaquePointer?, _ tag: UInt64, _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> fairlead_status {
    Boundary.report(error) { () throws(Failure) in
        let queue = try queue(handle)
        try queue.add(try Boundary.object(call, .call, EventSource.self), handle: UInt(bitPattern: call), tag: tag)
    }
}

@_cdecl("fairlead_queue_next") @implementation
public func fairlead_queue_next(
    _ handle: OpaquePointer?, _ timeoutMilliseconds: Int64, _ call: UnsafeMutablePointer<OpaquePointer?>?,
    _ tag: UnsafeMutablePointer<UInt64>?, _ reply: UnsafeMutablePointer<OpaquePointer?>?,
    _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> fairlead_status {
    call?.pointee = nil
    tag?.pointee = 0
    reply?.pointee = nil
    var outcome = FAIRLEAD_OK
    let status = Boundary.report(error) { () throws(Failure) in
        let queue = try queue(handle)
        guard let reply else { throw Failure(.invalidArgument, "the pointer that receives the reply is NULL") }
        // Whoever does not wait need not know the time.
        let limit =
            timeoutMilliseconds < 0
            ? Instant.distantFuture
            : timeoutMilliseconds == 0 ? Instant(nanoseconds: 0) : Instant.now.advanced(milliseconds: timeoutMilliseconds)
        switch try queue.next(until: limit) {
        case .nothing: outcome = FAIRLEAD_AGAIN
        case .closed: outcome = FAIRLEAD_ENDED
        case .delivery(let delivery):
            call?.pointee = OpaquePointer(bitPattern: delivery.handle)
            tag?.pointee = delivery.tag
            switch delivery.event {
            case .chunk(let chunk): reply.pointee = try Boundary.handle(for: Payload(chunk), .reply)
            case .done(let whole):
                reply.pointee = try Boundary.handle(for: Payload(whole), .reply)
                outcome = FAIRLEAD_DONE
            case .failed(let failure): throw failure
            }
        }
    }
    return status == FAIRLEAD_OK ? outcome : status
}

@_cdecl("fairlead_queue_free") @implementation
public func fairlead_queue_free(_ queue: OpaquePointer?) {
    (HandleTable.shared.remove(queue, .queue) as? Queue)?.close()
}

/// One that another thread may be about to free.
private func queue(_ handle: OpaquePointer?) throws(Failure) -> Queue {
    guard let queue = HandleTable.shared.objectBeingFreed(handle, .queue, as: Queue.self) else {
        throw Failure(.invalidArgument, handle == nil ? "the queue is NULL" : "the queue is no valid handle: it was freed, or is another thing")
    }
    return queue
}
