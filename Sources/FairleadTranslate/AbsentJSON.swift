import FairleadModel

/// What is not there has nothing in it.
extension JSON? {
    var elements: [JSON] { map { Array($0.elements) } ?? [] }
    var members: [(key: JSON, value: JSON)] { map { Array($0.members) } ?? [] }
}
