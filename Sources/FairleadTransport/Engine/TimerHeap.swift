import FairleadModel

/// Which task is to be run when: a binary heap by time, in which each task knows its place.
struct TimerHeap {
    private var tasks: [EngineTask] = []

    var first: Instant { tasks.first?.timer ?? .distantFuture }

    /// Has the task called at the moment, or earlier: a timer that is too early costs less than one that is moved each time.
    mutating func schedule(_ task: EngineTask, at moment: Instant) {
        if task.timerPosition < 0 {
            task.timer = moment
            task.timerPosition = tasks.count
            tasks.append(task)
        } else {
            guard moment < task.timer else { return }
            task.timer = moment
        }
        rise(task.timerPosition)
    }

    mutating func remove(_ task: EngineTask) {
        let position = task.timerPosition
        guard position >= 0, let last = tasks.popLast() else { return }
        task.timerPosition = -1
        guard last !== task else { return }
        tasks[position] = last
        last.timerPosition = position
        sink(position)
        rise(position)
    }

    /// The one whose time has come longest ago, if any's has.
    mutating func popDue(at now: Instant) -> EngineTask? {
        guard let first = tasks.first, first.timer <= now else { return nil }
        remove(first)
        return first
    }

    private mutating func rise(_ start: Int) {
        var child = start
        while child > 0 {
            let parent = (child &- 1) / 2
            guard tasks[child].timer < tasks[parent].timer else { return }
            swap(child, parent)
            child = parent
        }
    }

    private mutating func sink(_ start: Int) {
        var parent = start
        while true {
            var least = parent
            for child in (2 &* parent &+ 1)...(2 &* parent &+ 2) where child < tasks.count && tasks[child].timer < tasks[least].timer {
                least = child
            }
            guard least != parent else { return }
            swap(least, parent)
            parent = least
        }
    }

    private mutating func swap(_ one: Int, _ other: Int) {
        tasks.swapAt(one, other)
        tasks[one].timerPosition = one
        tasks[other].timerPosition = other
    }
}
