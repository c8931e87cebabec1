import CFairlead
import FairleadCore
import FairleadModel

private let version = Bytes(FAIRLEAD_VERSION)

private let buildInfo: Bytes = {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("version")
    writer.string(FAIRLEAD_VERSION)
    for (name, value) in BuildInfo.components {
        writer.key(name)
        writer.string(value)
    }
    writer.endObject()
    return writer.finish()
}()

@_cdecl("fairlead_version") @implementation
public func fairlead_version() -> UnsafePointer<CChar>? { version.unsafeCString }

@_cdecl("fairlead_version_number") @implementation
public func fairlead_version_number() -> Int32 { FAIRLEAD_VERSION_NUM }

@_cdecl("fairlead_build_info") @implementation
public func fairlead_build_info() -> UnsafePointer<CChar>? { buildInfo.unsafeCString }

/// Each status's name as a C string, by its number.
private let statusNames: [Int32: Bytes] = Dictionary(
    uniqueKeysWithValues: Status.allCases.map { ($0.rawValue, Bytes($0.name)) })

@_cdecl("fairlead_status_name") @implementation
public func fairlead_status_name(_ status: fairlead_status) -> UnsafePointer<CChar>? {
    statusNames[Int32(bitPattern: status.rawValue)]?.unsafeCString ?? Boundary.lend("unknown")
}
