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
    private var timers = TimerHeap()
    private var tasks: [ObjectIdentifier: EngineTask] = [:]
    private var hubs: [UInt32: Hub] = [:]
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
            let limit = hubs.values.reduce(timers.first) { min($0, $1.wakeTime) }
            var wait = limit
            mailbox.withLock { mailbox in
                if mailbox.posted.isEmpty, !mailbox.isStopping { mailbox.isAsleep = true } else { wait = clock.now }
            }
            poller.sleep(until: wait, at: clock.now) { mark, mask in
                // The callbacks of the first descriptor need the time, and the sleep is over.
                clock.now = .now
                hubs[UInt32(truncatingIfNeeded: mark >> 32)]?.act(on: Int32(truncatingIfNeeded: mark & 0xffff_ffff), mask)
            }
            clock.now = .now
            for hub in hubs.values { hub.advance() }
            while let task = timers.popDue(at: clock.now) { task.hasNews() }
            for (number, hub) in hubs where hub.isOver {
                hub.close()
                hubs[number] = nil
            }
        }
        end()
    }

    /// False: the end.
    private func takeMail() -> Bool {
        let (posted, isStopping) = mailbox.withLock { mailbox in
            mailbox.isAsleep = false
            defer { mailbox.posted.removeAll(keepingCapacity: mailbox.posted.count < 1024) }
            for task in mailbox.posted { task.isPosted = false }
            return (mailbox.posted, mailbox.isStopping)
        }
        for task in posted where !task.hasEnded {
            tasks[ObjectIdentifier(task)] = task
            task.hasNews()
        }
        return !isStopping
    }

    func enqueue(_ task: EngineTask) { ready.append(task) }

    private func runReady() {
        while !ready.isEmpty {
            let round = ready
            ready.removeAll(keepingCapacity: true)
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
            for hub in hubs.values { hub.advance() }
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
        for hub in hubs.values { hub.close() }
        hubs = [:]
    }

    // MARK: For transfers

    func hub(for pool: ConnectionPool) -> Hub? {
        for hub in hubs.values where hub.serves(pool) { return hub }
        lastHub &+= 1
        guard hubs[lastHub] == nil, let hub = Hub(pool, number: lastHub, poller: poller, clock: clock) else { return nil }
        hubs[lastHub] = hub
        return hub
    }
}
