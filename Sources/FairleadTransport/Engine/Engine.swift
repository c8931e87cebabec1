import CCurl
import FairleadModel
import Glibc

/// A thread that drives any number of transfers, and those who wait for them. It starts with the first task and ends with `stop`.
public final class Engine: @unchecked Sendable {
    private struct Mailbox {
        var posted: [EngineTask] = []
        var isAsleep = false
        var isStopping = false
        var thread: pthread_t?
    }

    private let generation = ForkGeneration.current
    private let poller: Poller
    private let mailbox = Locked(Mailbox())

    // Of the engine's thread only.
    private let clock = RoundClock()
    private var ready: [EngineTask] = []
    // The rooms of what is under way, kept for the next time.
    private var round: [EngineTask] = []
    private var taken: [EngineTask] = []
    private var timers = TimerHeap()
    private var tasks: [ObjectIdentifier: EngineTask] = [:]
    /// As a rule one.
    private var hubs: [Hub] = []
    private var lastHub: UInt32 = 0

    /// Nil when the process has no descriptors left.
    public init?() {
        guard let poller = Poller() else { return nil }
        self.poller = poller
    }

    /// It belongs to the parent process, whose thread it needs.
    public var isInherited: Bool { generation != ForkGeneration.current }

    // MARK: From any thread

    /// Has the task run soon. One that has ended is not run again. False: the engine has stopped, or no thread can be started.
    @discardableResult
    public func post(_ task: EngineTask) -> Bool {
        guard !isInherited else { return false }
        var mustRing = false
        let isTaken = mailbox.withLock { mailbox in
            guard hasThread(&mailbox) else { return false }
            guard !task.isPosted else { return true }
            task.isPosted = true
            mailbox.posted.append(task)
            mustRing = mailbox.isAsleep
            mailbox.isAsleep = false
            return true
        }
        if mustRing { poller.ring() }
        return isTaken
    }

    /// Ends all tasks and the thread, and waits for that unless it is the thread itself that asks.
    public func stop() {
        guard !isInherited else { return }
        let thread = mailbox.withLock { mailbox -> pthread_t? in
            guard !mailbox.isStopping else { return nil }
            mailbox.isStopping = true
            mailbox.isAsleep = false
            return mailbox.thread
        }
        guard let thread else { return }
        poller.ring()
        if pthread_equal(thread, pthread_self()) != 0 {
            pthread_detach(thread)
        } else {
            pthread_join(thread, nil)
        }
    }

    /// Any thread. False: nothing can be posted, since the engine has stopped or the process can have no more threads.
    public func start() -> Bool { !isInherited && mailbox.withLock(hasThread) }

    private func hasThread(_ mailbox: inout Mailbox) -> Bool {
        guard !mailbox.isStopping else { return false }
        if mailbox.thread == nil { mailbox.thread = startThread() }
        return mailbox.thread != nil
    }

    private func startThread() -> pthread_t? {
        var thread = pthread_t()
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        defer { pthread_attr_destroy(&attributes) }
        pthread_attr_setstacksize(&attributes, 1 << 20)
        // The host's signals are not for this thread.
        var mask = sigset_t()
        fl_block_signals(&mask)
        defer { fl_restore_signals(&mask) }
        let engine = Unmanaged.passRetained(self)
        let code = pthread_create(
            &thread, &attributes,
            { context in
                if let context { Unmanaged<Engine>.fromOpaque(context).takeRetainedValue().loop() }
                return nil
            }, engine.toOpaque())
        guard code == 0 else {
            engine.release()
            return nil
        }
        fl_name_thread(thread, "fairlead")
        return thread
    }

    // MARK: The engine's thread

    private func loop() {
        clock.now = .now
        while takeMail() {
            runReady()
            var wait = timers.first
            for hub in hubs { wait = min(wait, hub.wakeTime) }
            mailbox.withLock { mailbox in
                if mailbox.posted.isEmpty, !mailbox.isStopping { mailbox.isAsleep = true } else { wait = clock.now }
            }
            poller.sleep(until: wait, at: clock.now) { mark, mask in
                // The callbacks of the first descriptor need the time, and the sleep is over.
                clock.now = .now
                let number = UInt32(truncatingIfNeeded: mark >> 32)
                hubs.first { $0.number == number }?.act(on: Int32(truncatingIfNeeded: mark & 0xffff_ffff), mask)
            }
            clock.now = .now
            for hub in hubs { hub.advance() }
            while let task = timers.popDue(at: clock.now) { task.hasNews() }
            if hubs.contains(where: { $0.isOver }) { endHubs { $0.isOver } }
        }
        end()
    }

    /// False: the end.
    private func takeMail() -> Bool {
        let isStopping = mailbox.withLock { mailbox in
            mailbox.isAsleep = false
            if !mailbox.posted.isEmpty {
                for task in mailbox.posted { task.isPosted = false }
                swap(&mailbox.posted, &taken)
            }
            return mailbox.isStopping
        }
        guard !taken.isEmpty else { return !isStopping }
        for task in taken where !task.hasEnded {
            tasks[ObjectIdentifier(task)] = task
            task.hasNews()
        }
        taken.removeAll(keepingCapacity: taken.count < 1024)
        return !isStopping
    }

    func enqueue(_ task: EngineTask) { ready.append(task) }

    private func runReady() {
        while !ready.isEmpty {
            swap(&ready, &round)
            for task in round {
                task.isReady = false
                guard !task.hasEnded else { continue }
                guard let moment = task.run(at: clock.now) else {
                    task.hasEnded = true
                    timers.remove(task)
                    tasks[ObjectIdentifier(task)] = nil
                    continue
                }
                timers.schedule(task, at: moment)
            }
            round.removeAll(keepingCapacity: round.count < 1024)
            for hub in hubs { hub.advance() }
        }
    }

    private func end() {
        for task in tasks.values {
            task.hasEnded = true
            timers.remove(task)
            task.engineStops()
        }
        tasks = [:]
        ready = []
        endHubs { _ in true }
    }

    private func endHubs(_ isOver: (Hub) -> Bool) {
        hubs.removeAll { hub in
            guard isOver(hub) else { return false }
            hub.close()
            return true
        }
    }

    // MARK: For transfers

    func hub(for pool: ConnectionPool) -> Hub? {
        for hub in hubs where hub.serves(pool) { return hub }
        lastHub &+= 1
        guard !hubs.contains(where: { $0.number == lastHub }), let hub = Hub(pool, number: lastHub, poller: poller, clock: clock)
        else { return nil }
        hubs.append(hub)
        return hub
    }
}
