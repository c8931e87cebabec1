package fairlead

/*
#include <fairlead.h>
*/
import "C"

import (
	"context"
	"io"
	"runtime"
	"sync"
)

type starter func(text []byte) (*C.fairlead_call, error)

// A Stream is one completion whose reply comes in chunks. Take them with Next, Chunks or Channel, one goroutine at a time. Close may
// be called by any. A stream that waits keeps no thread, and one whose chunks are not taken makes its provider wait.
type Stream struct {
	ctx  context.Context
	flow *flow
	// One goroutine at a time is in Next.
	reading sync.Mutex
	closing chan struct{}
	once    sync.Once

	mu    sync.Mutex
	reply *Reply
	err   error
}

// Next is the next chunk. At the end it is io.EOF, and Reply has the whole reply. After an end it says the same again.
func (s *Stream) Next() (*Reply, error) {
	s.reading.Lock()
	defer s.reading.Unlock()
	if err := s.end(); err != nil {
		return nil, err
	}
	for {
		select {
		case <-s.closing:
			return nil, s.finish(nil, errCancelled)
		default:
		}
		if err := s.ctx.Err(); err != nil {
			s.flow.free()
			return nil, s.finish(nil, err)
		}
		if next, isThere := s.flow.take(); isThere {
			switch {
			case next.chunk != nil:
				return next.chunk, nil
			case next.whole != nil:
				return nil, s.finish(next.whole, io.EOF)
			default:
				return nil, s.finish(nil, next.err)
			}
		}
		select {
		case <-s.flow.news:
		case <-s.ctx.Done():
		case <-s.closing:
		}
	}
}

// Chunks ranges over the chunks, in Go 1.23 and later with
//
//	for chunk, err := range stream.Chunks() {
//
// and before that as a function that calls another for each. An error comes once, with a nil chunk, and ends it. Leaving the loop
// closes the stream; after its end Reply has the whole reply.
func (s *Stream) Chunks() func(yield func(*Reply, error) bool) {
	return func(yield func(*Reply, error) bool) {
		defer s.Close()
		for {
			chunk, err := s.Next()
			if err == io.EOF || !yield(chunk, err) || err != nil {
				return
			}
		}
	}
}

// Channel gives the chunks through a channel, for select. It is closed at the end, of which Err tells. Call it once; whoever leaves
// early closes the stream or cancels its context, which ends the goroutine behind the channel.
func (s *Stream) Channel() <-chan *Reply {
	chunks := make(chan *Reply)
	go func() {
		defer close(chunks)
		for {
			chunk, err := s.Next()
			if err != nil {
				return
			}
			select {
			case chunks <- chunk:
			case <-s.closing:
			case <-s.ctx.Done():
			}
		}
	}()
	return chunks
}

// Reply is the whole reply, put together from the chunks, with its account; nil before Next has returned io.EOF.
func (s *Stream) Reply() *Reply {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.reply
}

// Err is what the stream failed with: nil while it goes on, and when it came to its end.
func (s *Stream) Err() error {
	if err := s.end(); err != io.EOF {
		return err
	}
	return nil
}

// Close ends the stream, cancelling it if it is running. It may be called more than once, and while another goroutine is in Next,
// which then returns ErrCancelled.
func (s *Stream) Close() {
	s.once.Do(func() {
		close(s.closing)
		s.flow.free()
		runtime.SetFinalizer(s, nil)
	})
}

func (s *Stream) end() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.err
}

func (s *Stream) finish(reply *Reply, err error) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.reply, s.err = reply, err
	return err
}

func begin(ctx context.Context, request Request, start starter) (*Stream, error) {
	if ctx == nil {
		ctx = context.Background()
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	text, err := request.json()
	if err != nil {
		return nil, err
	}
	queue, err := sharedQueue()
	if err != nil {
		return nil, err
	}
	call, err := start(text)
	if err != nil {
		return nil, err
	}
	flow, err := queue.add(call)
	if err != nil {
		return nil, err
	}
	if ctx.Done() != nil {
		go func() {
			select {
			case <-ctx.Done():
				flow.free()
			case <-flow.ended:
			}
		}()
	}
	stream := &Stream{ctx: ctx, flow: flow, closing: make(chan struct{})}
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
