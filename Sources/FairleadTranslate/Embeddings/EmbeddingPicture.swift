/// A picture as the data URL that it is given as.
enum EmbeddingPicture {
    /// Its type and its data in base64.
    static func split(_ url: String) -> (type: String, data: String)? {
        guard url.hasPrefix("data:"), let comma = url.utf8.firstIndex(of: UInt8(ascii: ",")) else { return nil }
        let head = url.utf8[url.utf8.index(url.startIndex, offsetBy: 5)..<comma].split(separator: UInt8(ascii: ";"))
        guard let type = head.first, head.last.map({ String(Substring($0)) == "base64" }) == true else { return nil }
        return (String(Substring(type)), String(url[url.index(after: comma)...]))
    }
}
