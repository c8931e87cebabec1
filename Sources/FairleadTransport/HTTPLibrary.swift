import CCurl

/// The libcurl that the process has loaded, which may be newer than the one the library was built with.
public enum HTTPLibrary {
    public static var version: String { text { $0.version } }
    /// Such as `OpenSSL/3.0.19`.
    public static var tlsVersion: String { text { $0.ssl_version } }

    private static func text(_ member: (curl_version_info_data) -> UnsafePointer<CChar>?) -> String {
        guard let info = fl_version_info(), let text = member(info.pointee) else { return "none" }
        return String(cString: text)
    }
}
