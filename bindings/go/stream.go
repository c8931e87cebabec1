package fairlead

/*
#include <fairlead.h>
*/
import "C"

import (
	"context"
	"encoding/json"
	"io"
	"runtime"
	"sync"
)

type starter func([]byte, **C.fairlead_call, **C.fairlead_error) C.fairlead_status

// A Stream is one completion whose reply comes in chunks. One goroutine at a time, but for Close.
type Stream struct {
	ctx    context.Context
	stop   chan struct{}
	ended  sync.WaitGroup
	mu     sync.Mutex
	once   sync.Once
	handle *C.fairlead_call
	reply  *Reply
}

// Next is the next chunk. At the end it is io.EOF, and Reply has the whole reply.
func (s *Stream) Next() (*Reply, error) {
	chunk, done, err := s.take()
	if err == nil && done {
		return nil, io.EOF
	}
	return chunk, err
}

// Reply is the whole reply, put together from the chunks, with its account; nil before Next has returned io.EOF.
func (s *Stream) Reply() *Reply { return s.reply }

// Close ends the stream, cancelling it if it is running. It may be called more than once.
func (s *Stream) Close() {
	s.once.Do(func() {
		if s.handle == nil {
			return
		}
		C.fairlead_call_cancel(s.handle)
		close(s.stop)
		s.ended.Wait()
		s.mu.Lock()
		defer s.mu.Unlock()
		C.fairlead_call_free(s.handle)
		s.handle = nil
	})
}

func (s *Stream) take() (reply *Reply, done bool, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.handle == nil {
		return nil, true, errClosed
	}
	var handle *C.fairlead_reply
	var failure *C.fairlead_error
	switch status := C.fairlead_call_next(s.handle, -1, &handle, &failure); status {
	case C.FAIRLEAD_OK:
		return takeReply(handle), false, nil
	case C.FAIRLEAD_DONE:
		s.reply = takeReply(handle)
		return s.reply, true, nil
	case C.FAIRLEAD_ENDED:
		return nil, true, io.EOF
	default:
		err = take(status, failure)
		if status == C.FAIRLEAD_CANCELLED && s.ctx.Err() != nil {
			err = s.ctx.Err()
		}
		return nil, true, err
	}
}

func begin(ctx context.Context, request Request, start starter) (*Stream, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	text, err := json.Marshal(request)
	if err != nil {
		return nil, err
	}
	// A variable of its own: C may be given no pointer into memory that holds Go's pointers.
	var handle *C.fairlead_call
	var failure *C.fairlead_error
	if status := start(text, &handle, &failure); status != C.FAIRLEAD_OK {
		return nil, take(status, failure)
	}
	stream := &Stream{ctx: ctx, stop: make(chan struct{}), handle: handle}
	if ctx.Done() != nil {
		stream.ended.Add(1)
		go func() {
			defer stream.ended.Done()
			select {
			case <-ctx.Done():
				C.fairlead_call_cancel(handle)
			case <-stream.stop:
			}
		}()
	} else {
		runtime.SetFinalizer(stream, (*Stream).Close)
	}
	return stream, nil
}

func stream(ctx context.Context, request Request, start starter) (*Stream, error) {
	streamed := Request{}
	for name, value := range request {
		streamed[name] = value
	}
	streamed["stream"] = true
	return begin(ctx, streamed, start)
}

func complete(ctx context.Context, request Request, start starter) (*Reply, error) {
	call, err := begin(ctx, request, start)
	if err != nil {
		return nil, err
	}
	defer call.Close()
	for {
		reply, done, err := call.take()
		if err != nil || done {
			return reply, err
		}
	}
}
