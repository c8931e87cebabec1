import CFairlead
import FairleadCore
import FairleadModel

@_cdecl("fairlead_log_set") @implementation
public func fairlead_log_set(
    _ level: fairlead_log_level, _ function: fairlead_log_function?, _ userData: UnsafeMutableRawPointer?
) {
    guard let function, let ours = Log.Level(rawValue: level.rawValue), ours != .off else {
        Log.shared.silence()
        return
    }
    // The caller vouches for its pointer; that it is used from several threads is documented.
    nonisolated(unsafe) let userData = userData
    Log.shared.send(upTo: ours) { level, message in
        function(fairlead_log_level(rawValue: level.rawValue), message.unsafeCString, message.count, userData)
    }
}
