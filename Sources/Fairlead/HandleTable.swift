import FairleadModel
import Synchronization

/// What a handle stands for.
enum HandleKind: UInt32 {
    case free = 0
    case client, router, call, queue, reply, error, request
}

/// The objects behind the handles that C callers hold.
///
/// A handle is the address of a cell. Cells are never given back to the allocator, so a handle that was freed, or a pointer
/// that never was one, can be told from a valid one without touching memory that is not ours.
final class HandleTable: Sendable {
    private struct Cell {
        var kind: UInt32
        var nextFree: UnsafeMutablePointer<Cell>?
        var object: Unmanaged<AnyObject>?
    }

    private struct FreeCells {
        // First in, first out: a freed handle's cell stays unused for as long as possible.
        var first: UnsafeMutablePointer<Cell>?
        var last: UnsafeMutablePointer<Cell>?
    }

    // Slab number n holds 256 << n cells, so 24 of them outlast any memory.
    private static let slabLimit = 24
    private static let firstSlabCells = 256

    // Entries below `slabCount` are published by its release store and never change.
    private nonisolated(unsafe) let slabs: UnsafeMutablePointer<UnsafeMutablePointer<Cell>?>
    private let slabCount = Atomic<Int>(0)
    private let freeCells = Locked(FreeCells())

    static let shared = HandleTable()

    private init() {
        slabs = .allocate(capacity: Self.slabLimit)
        slabs.initialize(repeating: nil, count: Self.slabLimit)
    }

    /// A handle that owns the object. Any thread.
    func insert(_ object: consuming AnyObject, as kind: HandleKind) -> OpaquePointer? {
        let retained = Unmanaged.passRetained(object)
        let cell = freeCells.withLock { free -> UnsafeMutablePointer<Cell>? in
            if free.first == nil { addSlab(to: &free) }
            guard let cell = free.first else { return nil }
            free.first = cell.pointee.nextFree
            if free.first == nil { free.last = nil }
            cell.pointee = Cell(kind: kind.rawValue, nextFree: nil, object: retained)
            return cell
        }
        guard let cell else {
            retained.release()
            return nil
        }
        return OpaquePointer(cell)
    }

    /// The object behind a valid handle of that kind. Any thread.
    func object<Object: AnyObject>(_ handle: OpaquePointer?, _ kind: HandleKind, as type: Object.Type) -> Object? {
        guard let cell = cell(handle), cell.pointee.kind == kind.rawValue, let object = cell.pointee.object else { return nil }
        return unsafeDowncast(object.takeUnretainedValue(), to: type)
    }

    /// The same for a handle that another thread may just be freeing: either it is still valid, and its object is kept until the
    /// caller is done with it, or it is not. Any thread.
    func objectBeingFreed<Object: AnyObject>(_ handle: OpaquePointer?, _ kind: HandleKind, as type: Object.Type) -> Object? {
        freeCells.withLock { _ in object(handle, kind, as: type) }
    }

    /// Ends a valid handle of that kind and gives back its object. Any thread.
    @discardableResult
    func remove(_ handle: OpaquePointer?, _ kind: HandleKind) -> AnyObject? {
        guard let cell = cell(handle) else { return nil }
        let object = freeCells.withLock { free -> Unmanaged<AnyObject>? in
            guard cell.pointee.kind == kind.rawValue else { return nil }
            let object = cell.pointee.object
            cell.pointee = Cell(kind: HandleKind.free.rawValue, nextFree: nil, object: nil)
            if let last = free.last { last.pointee.nextFree = cell } else { free.first = cell }
            free.last = cell
            return object
        }
        return object?.takeRetainedValue()
    }

    private func addSlab(to free: inout FreeCells) {
        let number = slabCount.load(ordering: .relaxed)
        guard number < Self.slabLimit else { return }
        let count = Self.firstSlabCells << number
        let slab = UnsafeMutablePointer<Cell>.allocate(capacity: count)
        slab.initialize(repeating: Cell(kind: HandleKind.free.rawValue, nextFree: nil, object: nil), count: count)
        for position in 0..<(count &- 1) { slab[position].nextFree = slab + (position &+ 1) }
        free.first = slab
        free.last = slab + (count &- 1)
        slabs[number] = slab
        slabCount.store(number &+ 1, ordering: .releasing)
    }

    private func cell(_ handle: OpaquePointer?) -> UnsafeMutablePointer<Cell>? {
        guard let handle else { return nil }
        let address = UInt(bitPattern: handle)
        let stride = UInt(MemoryLayout<Cell>.stride)
        for number in 0..<slabCount.load(ordering: .acquiring) {
            guard let slab = slabs[number] else { continue }
            let offset = address &- UInt(bitPattern: slab)
            if offset < stride &* UInt(Self.firstSlabCells << number) {
                return offset % stride == 0 ? UnsafeMutablePointer(handle) : nil
            }
        }
        return nil
    }
}
