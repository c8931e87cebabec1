package fairlead

/*
#include <fairlead.h>
*/
import "C"

import (
	"os"
	"sync"
)

// Events of one stream that may wait for its goroutine: beyond the first number its provider is held back, until the second is
// reached.
const (
	heldBack    = 64
	wantedAgain = 16
)

// A queue has the events of all calls of the process: one thread of the library's drives them, and one goroutine, which sleeps in
// Go's own poller, hands them on. However many calls wait, none keeps a thread.
type queue struct {
	handle *C.fairlead_queue
	file   *os.File

	mu    sync.Mutex
	calls map[C.uint64_t]*flow
	last  C.uint64_t
}

var shared struct {
	mu    sync.Mutex
	queue *queue
}

// sharedQueue is made at the first call, and stays.
func sharedQueue() (*queue, error) {
	shared.mu.Lock()
	defer shared.mu.Unlock()
	if shared.queue != nil {
		return shared.queue, nil
	}
	var handle *C.fairlead_queue
	var failure *C.fairlead_error
	if status := C.fairlead_queue_create(nil, 0, &handle, &failure); status != C.FAIRLEAD_OK {
		return nil, take(status, failure)
	}
	// The descriptor is the library's: the file is never collected, and so never closes it.
	file := os.NewFile(uintptr(C.fairlead_queue_fd(handle)), "fairlead queue")
	shared.queue = &queue{handle: handle, file: file, calls: map[C.uint64_t]*flow{}}
	go shared.queue.run()
	return shared.queue, nil
}

func (q *queue) run() {
	conn, err := q.file.SyscallConn()
	if err == nil {
		err = conn.Read(func(uintptr) bool {
			for q.deliver(0) {
			}
			return false
		})
	}
	// Go cannot poll the descriptor: then it takes a thread.
	for err != nil {
		q.deliver(-1)
	}
}

// deliver hands on one event; false where there is none.
func (q *queue) deliver(limit C.int64_t) bool {
	var tag C.uint64_t
	var reply *C.fairlead_reply
	var failure *C.fairlead_error
	status := C.fairlead_queue_next(q.handle, limit, nil, &tag, &reply, &failure)
	if status == C.FAIRLEAD_AGAIN || status == C.FAIRLEAD_ENDED {
		return false
	}
	q.mu.Lock()
	f := q.calls[tag]
	q.mu.Unlock()
	if f == nil {
		C.fairlead_reply_free(reply)
		C.fairlead_error_free(failure)
		return true
	}
	var next event
	switch status {
	case C.FAIRLEAD_OK:
		next.chunk = takeReply(reply)
	case C.FAIRLEAD_DONE:
		next.whole = takeReply(reply)
	default:
		next.err = take(status, failure)
	}
	f.put(next)
	return true
}

// add starts the call, which is the flow's from now on, or is freed.
func (q *queue) add(call *C.fairlead_call) (*flow, error) {
	f := &flow{queue: q, call: call, news: make(chan struct{}, 1), ended: make(chan struct{})}
	q.mu.Lock()
	q.last++
	f.tag = q.last
	q.calls[f.tag] = f
	q.mu.Unlock()
	var failure *C.fairlead_error
	if status := C.fairlead_queue_add(q.handle, call, f.tag, &failure); status != C.FAIRLEAD_OK {
		f.free()
		return nil, take(status, failure)
	}
	return f, nil
}

// An event is a chunk, or one of the two ends of a call.
type event struct {
	chunk, whole *Reply
	err          error
}

// A flow is a call in the queue, with what has come of it. The queue and the watch over the context know it, and it knows nothing
// of the Stream, so that a forgotten one can be collected.
type flow struct {
	queue *queue
	tag   C.uint64_t
	// news says that there is an event, ended that no more will come.
	news  chan struct{}
	ended chan struct{}

	mu       sync.Mutex
	call     *C.fairlead_call
	events   []event
	isPaused bool
	isFreed  bool
}

func (f *flow) put(next event) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.isFreed {
		return
	}
	f.events = append(f.events, next)
	if next.chunk == nil {
		f.release()
	} else if len(f.events) >= heldBack && !f.isPaused {
		f.isPaused = true
		C.fairlead_call_pause(f.call, 1)
	}
	select {
	case f.news <- struct{}{}:
	default:
	}
}

// take is the next event that has come.
func (f *flow) take() (event, bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if len(f.events) == 0 {
		return event{}, false
	}
	next := f.events[0]
	f.events[0] = event{}
	f.events = f.events[1:]
	if f.isPaused && len(f.events) <= wantedAgain && f.call != nil {
		f.isPaused = false
		C.fairlead_call_pause(f.call, 0)
	}
	return next, true
}

// free cancels a call that runs, and drops what has come of it.
func (f *flow) free() {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.isFreed = true
	f.events = nil
	f.release()
}

// release gives the call back, after its end or before; with the lock held.
func (f *flow) release() {
	if f.call == nil {
		return
	}
	C.fairlead_call_free(f.call)
	f.call = nil
	close(f.ended)
	f.queue.mu.Lock()
	delete(f.queue.calls, f.tag)
	f.queue.mu.Unlock()
}
