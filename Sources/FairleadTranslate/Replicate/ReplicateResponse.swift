import FairleadModel

enum ReplicateResponse {
    static func decode(_ body: Bytes, _ context: ReplyContext, into writer: inout JSONWriter) throws(Failure) -> Usage? {
        let prediction = ReplicatePrediction(try ProviderDocument.root(of: body, context))
        let texts = try texts(of: prediction)
        let choice = TextReply.Choice(texts: texts, reason: .stop, native: nil)
        TextReply(id: prediction.root["id"], model: prediction.root["model"], choices: [choice]).write(
            context, usage: prediction.usage, into: &writer)
        return prediction.usage
    }

    /// What a prediction that has ended says; throws why it says nothing.
    static func texts(of prediction: ReplicatePrediction) throws(Failure) -> [JSON] {
        switch prediction.state {
        case .succeeded:
            guard let texts = prediction.texts else {
                throw Failure(.badResponse, "The prediction's output is not text: the model is not a language model.")
            }
            return texts
        case .failed, .canceled: throw ReplicateErrors.failure(of: prediction)
        case .running: throw Failure(.badResponse, "The prediction has not ended.")
        case nil:
            if prediction.root.present("detail") != nil || prediction.root.present("error") != nil {
                throw OpenAIChatErrors.failure(inside: prediction.root)
            }
            throw Failure(.badResponse, "The answer is not a prediction.")
        }
    }
}
