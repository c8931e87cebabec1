// Package fairlead gives Go one completion call and one router over every LLM provider.
//
// It is a binding to libfairlead, found through pkg-config. Requests and replies have the shape of OpenAI's chat
// completions, whatever the provider.
package fairlead

/*
#cgo pkg-config: fairlead
#include <fairlead.h>
*/
import "C"

import (
	"context"
	"encoding/json"
	"runtime"
	"sync"
	"unsafe"
)

// Request is an OpenAI chat-completions request with the library's options beside its parameters.
type Request map[string]any

// json is the request's text; of a nil map that of an empty one.
func (r Request) json() ([]byte, error) {
	if r == nil {
		return []byte("{}"), nil
	}
	return json.Marshal(r)
}

// Message is one message of a request. For content in parts, tools and the like, use map[string]any in its place.
type Message struct {
	Role    string `json:"role"`
	Content string `json:"content"`
}

// Version is that of the library at run time.
func Version() string { return C.GoString(C.fairlead_version()) }

// A Client holds configuration, credentials and connections. Its methods may be called by any number of goroutines.
type Client struct {
	mu     sync.RWMutex
	handle *C.fairlead_client
	closed bool
}

// Default stands for the process's default client, which has no configuration.
var Default = &Client{}

// NewClient creates a client. The configuration, which may be nil, becomes the JSON object that the header describes.
func NewClient(config any) (*Client, error) {
	text, err := optionalJSON(config)
	if err != nil {
		return nil, err
	}
	var handle *C.fairlead_client
	var failure *C.fairlead_error
	if status := C.fairlead_client_create(pointer(text), C.size_t(len(text)), &handle, &failure); status != C.FAIRLEAD_OK {
		return nil, take(status, failure)
	}
	client := &Client{handle: handle}
	runtime.SetFinalizer(client, (*Client).Close)
	return client, nil
}

// Close frees the client. Calls that are running on it go on. Default is not closed.
func (c *Client) Close() {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.handle != nil {
		C.fairlead_client_free(c.handle)
		c.handle = nil
		c.closed = true
	}
}

// Resolve says whose model an id is. Beside "model" the request may hold options that are part of an address.
func (c *Client) Resolve(request Request) (*Reply, error) {
	text, err := request.json()
	if err != nil {
		return nil, err
	}
	c.mu.RLock()
	defer c.mu.RUnlock()
	if c.closed {
		return nil, errClosed
	}
	return answered(func(reply **C.fairlead_reply, failure **C.fairlead_error) C.fairlead_status {
		return C.fairlead_resolve(c.handle, pointer(text), C.size_t(len(text)), reply, failure)
	})
}

// Complete completes a request, or gives up when the context does.
func (c *Client) Complete(ctx context.Context, request Request) (*Reply, error) {
	return complete(ctx, request, c.start)
}

// Stream starts a completion whose reply comes in chunks.
func (c *Client) Stream(ctx context.Context, request Request) (*Stream, error) {
	return stream(ctx, request, c.start)
}

// Embed embeds the "input" of a request, a text or a list of them, or gives up when the context does.
func (c *Client) Embed(ctx context.Context, request Request) (*Reply, error) {
	return complete(ctx, request, c.startEmbedding)
}

func (c *Client) start(text []byte) (*C.fairlead_call, error) {
	return c.begin(func(call **C.fairlead_call, failure **C.fairlead_error) C.fairlead_status {
		return C.fairlead_call_start(c.handle, pointer(text), C.size_t(len(text)), call, failure)
	})
}

func (c *Client) startEmbedding(text []byte) (*C.fairlead_call, error) {
	return c.begin(func(call **C.fairlead_call, failure **C.fairlead_error) C.fairlead_status {
		return C.fairlead_embed_start(c.handle, pointer(text), C.size_t(len(text)), call, failure)
	})
}

func (c *Client) begin(start func(**C.fairlead_call, **C.fairlead_error) C.fairlead_status) (*C.fairlead_call, error) {
	c.mu.RLock()
	defer c.mu.RUnlock()
	if c.closed {
		return nil, errClosed
	}
	return started(start)
}

// answered is what a function of the library replies, or the error that it reports.
func answered(ask func(**C.fairlead_reply, **C.fairlead_error) C.fairlead_status) (*Reply, error) {
	var reply *C.fairlead_reply
	var failure *C.fairlead_error
	if status := ask(&reply, &failure); status != C.FAIRLEAD_OK {
		return nil, take(status, failure)
	}
	return takeReply(reply), nil
}

func started(start func(**C.fairlead_call, **C.fairlead_error) C.fairlead_status) (*C.fairlead_call, error) {
	var call *C.fairlead_call
	var failure *C.fairlead_error
	if status := start(&call, &failure); status != C.FAIRLEAD_OK {
		return nil, take(status, failure)
	}
	return call, nil
}

// Resolve asks the default client.
func Resolve(request Request) (*Reply, error) { return Default.Resolve(request) }

// Complete asks the default client.
func Complete(ctx context.Context, request Request) (*Reply, error) {
	return Default.Complete(ctx, request)
}

// Embed asks the default client.
func Embed(ctx context.Context, request Request) (*Reply, error) { return Default.Embed(ctx, request) }

// NewStream asks the default client.
func NewStream(ctx context.Context, request Request) (*Stream, error) {
	return Default.Stream(ctx, request)
}

// A Router holds groups of deployments with their health. Its methods may be called by any number of goroutines.
type Router struct {
	mu     sync.RWMutex
	handle *C.fairlead_router
}

// NewRouter creates a router. The configuration has LiteLLM's vocabulary: {"model_list": [...], "num_retries": 2, ...}. A nil
// client is the default one.
func NewRouter(client *Client, config any) (*Router, error) {
	text, err := json.Marshal(config)
	if err != nil {
		return nil, err
	}
	if client == nil {
		client = Default
	}
	client.mu.RLock()
	defer client.mu.RUnlock()
	if client.closed {
		return nil, errClosed
	}
	var handle *C.fairlead_router
	var failure *C.fairlead_error
	status := C.fairlead_router_create(client.handle, pointer(text), C.size_t(len(text)), &handle, &failure)
	if status != C.FAIRLEAD_OK {
		return nil, take(status, failure)
	}
	router := &Router{handle: handle}
	runtime.SetFinalizer(router, (*Router).Close)
	return router, nil
}

// Update takes a new configuration, whole or not at all. Calls in flight go on, and what was learned of deployments that stay is
// kept.
func (r *Router) Update(config any) error {
	text, err := json.Marshal(config)
	if err != nil {
		return err
	}
	r.mu.RLock()
	defer r.mu.RUnlock()
	if r.handle == nil {
		return errClosed
	}
	var failure *C.fairlead_error
	if status := C.fairlead_router_update(r.handle, pointer(text), C.size_t(len(text)), &failure); status != C.FAIRLEAD_OK {
		return take(status, failure)
	}
	return nil
}

// State reports how the deployments are. The request is {} or nil for JSON, {"format": "prometheus"} for {"content_type", "text"}, or
// {"format": "trace"} for what a router with "record" has recorded, {"format": "silent"} for what silent models have answered.
func (r *Router) State(request Request) (*Reply, error) {
	text, err := request.json()
	if err != nil {
		return nil, err
	}
	r.mu.RLock()
	defer r.mu.RUnlock()
	if r.handle == nil {
		return nil, errClosed
	}
	return answered(func(reply **C.fairlead_reply, failure **C.fairlead_error) C.fairlead_status {
		return C.fairlead_router_state(r.handle, pointer(text), C.size_t(len(text)), reply, failure)
	})
}

// Close frees the router. Calls that are running on it go on.
func (r *Router) Close() {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.handle != nil {
		C.fairlead_router_free(r.handle)
		r.handle = nil
	}
}

// Complete completes a request whose "model" names a group.
func (r *Router) Complete(ctx context.Context, request Request) (*Reply, error) {
	return complete(ctx, request, r.start)
}

// Stream starts a completion whose reply comes in chunks. Until the first was taken, failover is invisible.
func (r *Router) Stream(ctx context.Context, request Request) (*Stream, error) {
	return stream(ctx, request, r.start)
}

// Embed embeds the "input" of a request whose "model" names a group.
func (r *Router) Embed(ctx context.Context, request Request) (*Reply, error) {
	return complete(ctx, request, r.startEmbedding)
}

func (r *Router) start(text []byte) (*C.fairlead_call, error) {
	return r.begin(func(call **C.fairlead_call, failure **C.fairlead_error) C.fairlead_status {
		return C.fairlead_router_call_start(r.handle, pointer(text), C.size_t(len(text)), call, failure)
	})
}

func (r *Router) startEmbedding(text []byte) (*C.fairlead_call, error) {
	return r.begin(func(call **C.fairlead_call, failure **C.fairlead_error) C.fairlead_status {
		return C.fairlead_router_embed_start(r.handle, pointer(text), C.size_t(len(text)), call, failure)
	})
}

func (r *Router) begin(start func(**C.fairlead_call, **C.fairlead_error) C.fairlead_status) (*C.fairlead_call, error) {
	r.mu.RLock()
	defer r.mu.RUnlock()
	if r.handle == nil {
		return nil, errClosed
	}
	return started(start)
}

// A Reply is a JSON object of the library's: a completion, a chunk of one, or what Resolve says.
type Reply struct {
	// JSON is its text.
	JSON json.RawMessage
	text string
}

// Text is the content of the first choice, "" where there is none.
func (r *Reply) Text() string { return r.text }

// Decode stores the reply in the value that v points to, as json.Unmarshal does.
func (r *Reply) Decode(v any) error { return json.Unmarshal(r.JSON, v) }

func takeReply(handle *C.fairlead_reply) *Reply {
	defer C.fairlead_reply_free(handle)
	var length C.size_t
	text := C.fairlead_reply_json(handle, &length)
	reply := &Reply{JSON: C.GoBytes(unsafe.Pointer(text), C.int(length))}
	content := C.fairlead_reply_text(handle, &length)
	reply.text = C.GoStringN(content, C.int(length))
	return reply
}

// pointer is that of the text for the length of one call into C, which never keeps it.
func pointer(text []byte) *C.char {
	if len(text) == 0 {
		return nil
	}
	return (*C.char)(unsafe.Pointer(&text[0]))
}

func optionalJSON(value any) ([]byte, error) {
	if value == nil {
		return nil, nil
	}
	return json.Marshal(value)
}
