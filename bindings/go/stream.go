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

type starter func(text []byte) (*C.fairlead_call, error)

// A Stream is one completion whose reply comes in chunks. One goroutine at a time, but for Close.
type Stream struct {
	ctx    context.Context
	watch  watch
	mu     sync.Mutex
	once   sync.Once
	handle *C.fairlead_call
	reply  *Reply
	err    error
}

// Next is the next chunk. At the end it is io.EOF, and Reply has the whole reply. After an end it says the same again.
func (s *Stream) Next() (*Reply, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.err != nil {
		return nil, s.err
	}
	var handle *C.fairlead_reply
	var failure *C.fairlead_error
	switch status := C.fairlead_call_next(s.handle, -1, &handle, &failure); status {
	case C.FAIRLEAD_OK:
		return takeReply(handle), nil
	case C.FAIRLEAD_DONE:
		s.reply = takeReply(handle)
		s.err = io.EOF
	default:
		s.err = take(status, failure)
		if status == C.FAIRLEAD_CANCELLED && s.ctx.Err() != nil {
			s.err = s.ctx.Err()
		}
	}
	return nil, s.err
}

// Reply is the whole reply, put together from the chunks, with its account; nil before Next has returned io.EOF.
func (s *Stream) Reply() *Reply {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.reply
}

// Close ends the stream, cancelling it if it is running. It may be called more than once, and while another goroutine is in Next,
// which then returns ErrCancelled.
func (s *Stream) Close() {
	s.once.Do(func() {
		C.fairlead_call_cancel(s.handle)
		s.watch.end()
		s.mu.Lock()
		defer s.mu.Unlock()
		C.fairlead_call_free(s.handle)
		s.handle = nil
		if s.err == nil {
			s.err = errClosed
		}
	})
}

// A watch cancels a call when its context ends. It knows nothing of the Stream, so that a forgotten one can be collected.
type watch struct {
	stop  chan struct{}
	ended chan struct{}
}

func watchOver(ctx context.Context, handle *C.fairlead_call) watch {
	w := watch{stop: make(chan struct{}), ended: make(chan struct{})}
	if ctx.Done() == nil {
		close(w.ended)
		return w
	}
	go func() {
		defer close(w.ended)
		select {
		case <-ctx.Done():
			C.fairlead_call_cancel(handle)
		case <-w.stop:
		}
	}()
	return w
}

func (w watch) end() {
	close(w.stop)
	<-w.ended
}

func begin(ctx context.Context, request Request, start starter) (*Stream, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	text, err := json.Marshal(request)
	if err != nil {
		return nil, err
	}
	handle, err := start(text)
	if err != nil {
		return nil, err
	}
	stream := &Stream{ctx: ctx, watch: watchOver(ctx, handle), handle: handle}
	runtime.SetFinalizer(stream, (*Stream).Close)
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
		if _, err := call.Next(); err == io.EOF {
			return call.Reply(), nil
		} else if err != nil {
			return nil, err
		}
	}
}
