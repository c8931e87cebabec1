import FairleadTransport

/// What the library runs on.
public enum BuildInfo {
    public static var components: [(String, String)] {
        [("libcurl", HTTPLibrary.version), ("tls", HTTPLibrary.tlsVersion), ("swift", swiftVersion)]
    }

    private static var swiftVersion: String {
        #if swift(>=6.3)
            "6.3"
        #elseif swift(>=6.2)
            "6.2"
        #elseif swift(>=6.1)
            "6.1"
        #else
            "6.0"
        #endif
    }
}
