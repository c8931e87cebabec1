import FairleadCatalog
import FairleadModel
import Testing

@testable import FairleadTranslate

@Suite struct PromptTests {
    private static func prompt(_ template: PromptTemplate, _ messages: JSON) throws -> (text: String?, media: [String]) {
        var writer = JSONWriter()
        let media = try template.write(messages, into: &writer)
        return (try JSONDocument(writer.finish()).root.string, media.map(\.place))
    }

    @Test func conversationsAreWrittenAsTheModelWasTrained() throws {
        let cases = try Vectors.cases("prompts")
        #expect(cases.count >= 30)
        for item in cases {
            let template = PromptTemplate(model: item["model"]?.string ?? "", base: item["base"]?.string)
            let found = try Self.prompt(template, #require(item["messages"]))
            #expect(found.text == item["prompt"]?.string, Comment(rawValue: item["name"]?.string ?? ""))
            #expect(found.media.isEmpty)
        }
    }

    @Test func sectionsAreLiteLLMs() throws {
        let messages = try JSONDocument(#"[{"role":"system","content":"S"},{"role":"user","content":"Hi"}]"#).root
        #expect(try Self.prompt(.sections, messages).text == "### System:\nS\n\n### User:\nHi\n\n")
    }

    @Test func theTargetsBaseChooses() throws {
        let model = "replicate/acme/tuned:" + String(repeating: "0f", count: 32)
        let unknown = try Catalog.builtIn.resolve(ResolveQuery(model: model))
        let known = try Catalog.builtIn.resolve(ResolveQuery(model: model, baseModel: "meta-llama-3-8b-instruct"))
        let messages = try JSONDocument(#"[{"role":"user","content":"Hi"}]"#).root
        #expect(try Self.prompt(PromptTemplate(for: unknown), messages).text == "Hi")
        #expect(try Self.prompt(PromptTemplate(for: known), messages).text?.hasPrefix("<|begin_of_text|>") == true)
    }

    @Test func whatIsNoTextIsGivenBackOrRefused() throws {
        let messages = try JSONDocument(
            #"[{"role":"user","content":"Hi"},{"role":"user","content":[{"type":"text","text":"x"},{"type":"image_url","image_url":{"url":"u"}}]}]"#
        ).root
        let found = try Self.prompt(.plain, messages)
        #expect(found.text == "Hi x")
        #expect(found.media == ["/messages/1/content/1"])
        let target = try Catalog.builtIn.resolve(ResolveQuery(model: "replicate/meta/llama-2-70b-chat"))
        let failure = #expect(throws: Failure.self) {
            var writer = JSONWriter()
            try PromptTemplate(for: target).writeText(messages, of: target, into: &writer)
        }
        #expect(failure?.status == .unsupportedParameter)
        #expect(failure?.param == "/messages/1/content/1")
    }

    @Test(arguments: ["[]", "{}", "null", #""x""#, "[1]"])
    func whatIsNoConversationIsRefused(text: String) throws {
        let messages = try JSONDocument(text).root
        #expect(throws: Failure.self) { try Self.prompt(.llama2, messages) }
    }
}
