import FairleadModel

/// Images, documents, videos and sounds: base64 in place, or where they lie in S3. Bedrock reads no other address, and nothing is
/// fetched here.
struct ConverseMedia {
    private enum Kind {
        case image, document, video, audio

        var key: StaticString {
            switch self {
            case .image: "image"
            case .document: "document"
            case .video: "video"
            case .audio: "audio"
            }
        }
    }

    /// Names of documents must differ and are read by the model: neutral ones give nobody's file name a voice.
    private var documentCount = 0

    /// Whether a part is of a type that this writes.
    static func isMedia(_ part: JSON) -> Bool {
        guard let type = part["type"] else { return false }
        return type.equals("image_url") || type.equals("file") || type.equals("document") || type.equals("input_audio")
            || type.equals("video_url") || type.equals("image")
    }

    /// Writes the part as a content block and tells whether it is a document.
    mutating func write(_ part: JSON, at place: String, into writer: inout JSONWriter) throws(Failure) -> Bool {
        switch part["type"]?.string ?? "" {
        case "image_url", "video_url":
            let holder = part["image_url"] ?? part["video_url"]
            guard let url = holder?["url"] ?? holder, url.isString else { throw Self.unreadable(place) }
            return try write(url: url, format: holder?["format"]?.string, at: place, into: &writer)
        case "file":
            guard let file = part["file"], let data = file.present("file_data") ?? file.present("file_id") ?? file.present("file_url"),
                data.isString
            else { throw Self.unreadable(place) }
            let format = file["format"]?.string
            if let inline = InlineData(data), !inline.isAddress {
                guard file.present("file_data") != nil else {
                    throw Failure(
                        .invalidRequest, "`\(place)` names a file that another service keeps: give Bedrock the data itself, as base64.",
                        param: place)
                }
                let suggested = file["filename"]?.string.flatMap { MediaType.suggested(by: $0) } as String?
                let type = format ?? suggested ?? "application/pdf"
                return try writeBlock(type: type, at: place, into: &writer) { inline.write(into: &$0) }
            }
            return try write(url: data, format: format, at: place, into: &writer)
        case "document", "image":
            guard let source = part["source"], source["type"]?.equals("base64") == true, let data = source["data"],
                let type = source["media_type"]?.string
            else { throw Self.unreadable(place) }
            return try writeBlock(type: type, at: place, into: &writer) { $0.raw(data) }
        case "input_audio":
            guard let audio = part["input_audio"], let data = audio["data"], data.isString else { throw Self.unreadable(place) }
            let format = audio["format"]?.string ?? "wav"
            return try writeBlock(type: format.contains("/") ? format : "audio/\(format)", at: place, into: &writer) { $0.raw(data) }
        default: throw Self.unreadable(place)
        }
    }

    private static func unreadable(_ place: String) -> Failure {
        Failure(.invalidRequest, "`\(place)` is not as its type demands: give the data as a base64 `data:` URL.", param: place)
    }

    private mutating func write(
        url: JSON, format: String?, at place: String, into writer: inout JSONWriter
    ) throws(Failure) -> Bool {
        if let data = DataURL(url) {
            return try writeBlock(type: format ?? data.mediaType, at: place, into: &writer) { data.payload.write(into: &$0) }
        }
        let text = url.string ?? ""
        guard text.hasPrefix("s3://") else {
            throw Failure(
                .invalidRequest,
                "`\(place)` is an address that Bedrock does not read, and the library fetches nothing: give the data as a base64 "
                    + "`data:` URL, or put it in S3 and give its s3:// address.", param: place)
        }
        guard let type = format ?? MediaType.suggested(by: text) else {
            throw Failure(.invalidRequest, "`\(place)` does not say what it is: give its `format`, such as image/png.", param: place)
        }
        return try writeBlock(type: type, at: place, into: &writer, s3: url) { _ in }
    }

    private mutating func writeBlock(
        type: String, at place: String, into writer: inout JSONWriter, s3 location: JSON? = nil,
        bytes: (inout JSONWriter) -> Void
    ) throws(Failure) -> Bool {
        guard let (kind, format) = Self.format(of: type) else {
            throw Failure(.invalidRequest, "`\(place)` is of a type (\(type)) that Bedrock does not take.", param: place)
        }
        writer.beginObject()
        writer.key(kind.key)
        writer.beginObject()
        writer.key("format")
        writer.string(format)
        if kind == .document {
            documentCount &+= 1
            writer.key("name")
            writer.string("document-\(documentCount)")
        }
        writer.key("source")
        writer.beginObject()
        if let location {
            writer.key("s3Location")
            writer.beginObject()
            writer.member("uri", location)
            writer.endObject()
        } else {
            writer.key("bytes")
            bytes(&writer)
        }
        writer.endObject()
        writer.endObject()
        writer.endObject()
        return kind == .document
    }

    // MARK: Formats

    /// What Converse calls a media type (or a file's extension), and which block it goes into.
    private static func format(of type: String) -> (Kind, String)? {
        let name = type.lowercased()
        let slash = name.utf8.firstIndex(of: UInt8(ascii: "/"))
        let end = slash.map { String(name[name.index(after: $0)...]) } ?? name
        if images.contains(end) { return (.image, end) }
        if end == "jpg" { return (.image, "jpeg") }
        if let format = documents[end] { return (.document, format) }
        if name.hasPrefix("audio/") { return sounds.contains(end) ? (.audio, end) : end == "x-wav" ? (.audio, "wav") : nil }
        if let format = videos[end] { return (.video, format) }
        return sounds.contains(end) ? (.audio, end) : nil
    }

    private static let images: Set<String> = ["png", "jpeg", "gif", "webp"]

    private static let documents: [String: String] = [
        "pdf": "pdf", "csv": "csv", "doc": "doc", "msword": "doc", "docx": "docx", "xls": "xls", "vnd.ms-excel": "xls", "xlsx": "xlsx",
        "vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
        "vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx", "html": "html", "txt": "txt", "plain": "txt", "md": "md",
        "markdown": "md", "x-markdown": "md",
    ]

    private static let videos: [String: String] = [
        "mp4": "mp4", "mov": "mov", "quicktime": "mov", "mkv": "mkv", "x-matroska": "mkv", "webm": "webm", "flv": "flv",
        "x-flv": "flv", "mpeg": "mpeg", "mpg": "mpg", "wmv": "wmv", "x-ms-wmv": "wmv", "3gp": "three_gp", "3gpp": "three_gp",
        "three_gp": "three_gp",
    ]

    private static let sounds: Set<String> = [
        "mp3", "opus", "wav", "aac", "flac", "mp4", "ogg", "mkv", "mka", "x-aac", "m4a", "mpeg", "mpga", "pcm", "webm",
    ]
}
