import FairleadModel

/// Members of a body of which one is wanted: the first whose variables are given.
struct BodyGroup: Sendable {
    let members: [(name: String, value: Template)]

    init(_ row: RowReader) throws(Failure) {
        members = try row.allPairs().map { ($0.name, Template($0.value)) }
    }
}

extension Resolution {
    /// What the provider's row, or the route's, has every body say beside the caller's parameters: `model_id`, `project_id`.
    /// Within a group what the caller has said himself goes before what the environment says.
    public func bodyMembers(using value: (Variable) -> String?) throws(Failure) -> [(name: String, value: String)] {
        var members: [(name: String, value: String)] = []
        for group in route?.body ?? provider.body {
            let said = first(of: group) { value(Variable(name: $0.name, options: $0.options, environment: [])) }
            guard let member = said ?? first(of: group, using: value) else { throw missing(group) }
            members.append(member)
        }
        return members
    }

    private func first(of group: BodyGroup, using value: (Variable) -> String?) -> (name: String, value: String)? {
        for (name, template) in group.members {
            var text = ""
            var isGiven = true
            for piece in template.path {
                switch piece {
                case .literal(let literal): text += literal
                case .gap(let name, _, _):
                    let part = self.value(of: name, using: value)
                    isGiven = isGiven && part != nil
                    text += part ?? ""
                }
            }
            if isGiven { return (name, text) }
        }
        return nil
    }

    private func missing(_ group: BodyGroup) -> Failure {
        let names = group.members.map(\.name)
        let advice = names.compactMap { provider.variable($0)?.advice }.joined(separator: ", or ")
        var failure = Failure(
            .invalidRequest, "\(provider.id) needs \(names.joined(separator: " or ")): \(advice)", param: names.first)
        failure.provider = provider.id
        failure.model = model
        return failure
    }
}
