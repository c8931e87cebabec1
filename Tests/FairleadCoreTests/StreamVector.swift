import FairleadCatalog
import FairleadModel
import FairleadTranslate
import Foundation

@testable import FairleadTransport

/// A recorded stream of Tests/vectors/wire as its bytes cross the wire; the README there describes the form.
struct StreamVector {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("vectors/wire")

    let bytes: [UInt8]
    /// What each event says; before how many bytes it cannot have been said, and with how many it has been.
    private(set) var events: [(name: String, data: String, end: Int, ended: Int)] = []

    static func families() -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { !self.names($0).isEmpty }.sorted()
    }

    static func names(_ family: String) -> [String] {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent(family).path)) ?? []
        return files.filter { $0.hasSuffix("_stream.json") }.map { String($0.dropLast(5)) }.sorted()
    }

    init(_ family: String, _ name: String) throws {
        let text = try String(contentsOf: Self.folder.appendingPathComponent("\(family)/\(name).json"), encoding: .utf8)
        let root = try JSONDocument(text).root
        let newline = root["newline"]?.string ?? "\n"
        let framing = root["framing"]?.string ?? "sse"
        var bytes: [UInt8] = []
        for element in root["body"].map({ Array($0.elements) }) ?? [] {
            let compact = element.string ?? JSONValue(element).bytes.string
            switch framing {
            case "eventstream":
                let (name, payload) = Self.message(element, into: &bytes)
                events.append((name, payload, bytes.count, bytes.count))
            case "lines":
                let end = bytes.count + compact.utf8.count
                events.append(("", compact, end, end))
                bytes += (compact + newline).utf8
            case "raw":
                bytes += root["encoding"]?.string == "base64" ? [UInt8](Data(base64Encoded: compact) ?? Data()) : [UInt8](compact.utf8)
            default:
                let lines = (element.isString ? compact : "data: " + compact).components(separatedBy: "\n")
                var (name, data, end) = ("", [String](), 0)
                for line in lines {
                    bytes += line.utf8
                    if line.hasPrefix("event:") { name = line.dropFirst(6).trimmingCharacters(in: .whitespaces) }
                    if line.hasPrefix("data:") {
                        data.append(line.dropFirst(5).trimmingCharacters(in: .whitespaces))
                        end = bytes.count
                    }
                    bytes += newline.utf8
                }
                bytes += newline.utf8
                if !data.isEmpty { events.append((name, data.joined(separator: "\n"), end, end + newline.utf8.count)) }
            }
        }
        self.bytes = bytes
    }

    private static func message(_ element: JSON, into bytes: inout [UInt8]) -> (name: String, payload: String) {
        let text = { (value: JSON) in value.string ?? JSONValue(value).bytes.string }
        var headers: [(String, String)] = []
        var payload = element["payload"].map(text) ?? ""
        var (name, said) = ("", payload)
        if let code = element["error-code"]?.string {
            headers = [(":error-code", code), (":error-message", element["error-message"]?.string ?? ""), (":message-type", "error")]
        } else if let kind = element["exception-type"]?.string {
            headers = [(":exception-type", kind), (":content-type", "application/json"), (":message-type", "exception")]
        } else {
            name = element["event-type"]?.string ?? "chunk"
            headers = [(":event-type", name), (":content-type", "application/json"), (":message-type", "event")]
            if let wrapped = element["bytes"] {
                said = text(wrapped)
                payload = #"{"bytes":"\#(Data(said.utf8).base64EncodedString())"}"#
            }
        }
        var block: [UInt8] = []
        for (name, value) in headers {
            block += [UInt8(name.utf8.count)] + name.utf8 + [7] + big(value.utf8.count).suffix(2) + value.utf8
        }
        var message = big(16 + block.count + payload.utf8.count) + big(block.count)
        message += big(Int(checksum(message)))
        message += block + payload.utf8
        bytes += message + big(Int(checksum(message)))
        return (name, said)
    }

    private static func big(_ number: Int) -> [UInt8] { [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) } }

    private static func checksum(_ bytes: [UInt8]) -> UInt32 { bytes.withUnsafeBufferPointer { CRC32.checksum($0) } }
}
