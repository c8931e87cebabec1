import CCurl
import Glibc

/// Initialises libcurl at the first use. Safe from any thread in every libcurl this library is built for (7.84 and later).
let libcurlIsReady: Bool = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

/// Whether libcurl may come to use OpenSSL.
func mayUseTLS(_ origin: Origin, _ options: TransportOptions) -> Bool { origin.isSecure || options.proxies != Proxies() }

/// What a handle is told once, for all its exchanges.
func configure(
    _ easy: UnsafeMutableRawPointer, origin: Origin, unixSocket: String?, options: TransportOptions, cache: SharedCache,
    isMultiplexed: Bool
) {
    // Signals belong to the host: no SIGALRM for time-outs, no juggling with the process's SIGPIPE handler.
    _ = fl_set_long(easy, CURLOPT_NOSIGNAL, 1)
    fl_set_socket_callbacks(easy)
    _ = fl_set_text(easy, CURLOPT_PROTOCOLS_STR, "http,https")
    _ = fl_set_long(easy, CURLOPT_FOLLOWLOCATION, 0)
    _ = fl_set_long(easy, CURLOPT_DISALLOW_USERNAME_IN_URL, 1)
    // The path was put together with care; "..", should there be one, is the server's to refuse.
    _ = fl_set_long(easy, CURLOPT_PATH_AS_IS, 1)
    _ = fl_set_text(easy, CURLOPT_USERAGENT, options.userAgent)
    _ = fl_set_long(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
    // A cancelled transfer does not wait for its name lookup.
    _ = fl_set_long(easy, CURLOPT_QUICK_EXIT, 1)
    // Models think for minutes, and address translators forget silent connections sooner.
    _ = fl_set_long(easy, CURLOPT_TCP_KEEPALIVE, 1)
    _ = fl_set_long(easy, CURLOPT_TCP_KEEPIDLE, 60)
    _ = fl_set_long(easy, CURLOPT_TCP_KEEPINTVL, 30)
    if isMultiplexed {
        // HTTP/2 over TLS where the server offers it. A first connection is awaited, lest a burst of calls open one each.
        _ = fl_set_long(easy, CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_2TLS)
        if origin.isSecure { _ = fl_set_long(easy, CURLOPT_PIPEWAIT, 1) }
        // Many streams are open at once, and most of the time nothing comes: the least that libcurl takes.
        _ = fl_set_long(easy, CURLOPT_BUFFERSIZE, 1024)
        _ = fl_set_long(easy, CURLOPT_MAXAGE_CONN, Int(clamping: max(options.idleMilliseconds / 1000, 1)))
    } else {
        // One exchange at a time needs no streams, and HTTP/1.1 costs less.
        _ = fl_set_long(easy, CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_1_1)
    }
    if let share = cache.handle { _ = fl_set_pointer(easy, CURLOPT_SHARE, share) }
    if let unixSocket { _ = fl_set_text(easy, CURLOPT_UNIX_SOCKET_PATH, unixSocket) }
    // Always set: an empty one keeps libcurl from looking into the environment.
    _ = fl_set_text(easy, CURLOPT_PROXY, (origin.isSecure ? options.proxies.https : options.proxies.http) ?? "")
    _ = fl_set_text(easy, CURLOPT_NOPROXY, options.proxies.exceptions ?? "")
    if mayUseTLS(origin, options) { configureTLS(easy, options, cache) }
}

private func configureTLS(_ easy: UnsafeMutableRawPointer, _ options: TransportOptions, _ cache: SharedCache) {
    _ = fl_set_long(easy, CURLOPT_SSL_VERIFYPEER, 1)
    _ = fl_set_long(easy, CURLOPT_SSL_VERIFYHOST, 2)
    _ = fl_set_long(easy, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2)
    if let file = options.clientCertificateFile {
        _ = fl_set_text(easy, CURLOPT_SSLCERT, file)
        _ = fl_set_text(easy, CURLOPT_SSLKEY, options.clientKeyFile ?? file)
    }
    if let file = options.caFile {
        _ = fl_set_text(easy, CURLOPT_CAINFO, file)
        _ = fl_set_text(easy, CURLOPT_CAPATH, nil)
    } else if !cache.needsBundle.load(ordering: .relaxed) {
        _ = fl_set_text(easy, CURLOPT_CAINFO, nil)
    }
}

/// Whether the system's certificates can be looked up one by one in libcurl's default directory. Reading the bundle instead
/// costs each new connection 17 ms of CPU and a megabyte; where a server's certificate is vouched for by the bundle only, the
/// slot falls back to it, and the pool stays with it.
let trustsDirectoryAlone: Bool = {
    guard let easy = curl_easy_init() else { return false }
    defer { curl_easy_cleanup(easy) }
    // Cleaning up would set and reset the host's SIGPIPE otherwise.
    _ = fl_set_long(easy, CURLOPT_NOSIGNAL, 1)
    guard fl_info_text(easy, CURLINFO_CAINFO) != nil, let path = fl_info_text(easy, CURLINFO_CAPATH), let directory = opendir(path)
    else { return false }
    defer { closedir(directory) }
    while let entry = readdir(directory) {
        // OpenSSL's names: eight hexadecimal digits and a number (openssl-rehash(1)).
        let name = withUnsafeBytes(of: entry.pointee.d_name) { $0.prefix { $0 != 0 } }
        if name.count == 10, name[8] == UInt8(ascii: "."), name.prefix(8).allSatisfy({ ($0 &- 48 < 10) || ($0 &- 97 < 6) }) {
            return true
        }
    }
    return false
}()
