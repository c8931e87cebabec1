package fairlead

/*
#include <fairlead.h>
*/
import "C"

import (
	"context"
	"runtime"
)

// FineTuningJob asks a "provider" what became of a fine-tuning "job": its "status" (queued, running, succeeded, failed, cancelled) and
// the "model" to ask for, which is null, with a "reason", while there is none. When the context ends the call returns, but the inquiry
// itself runs on, unread, until its "timeout".
func (c *Client) FineTuningJob(ctx context.Context, request Request) (*Reply, error) {
	return c.inquire(ctx, request, func(client *C.fairlead_client, text []byte, reply **C.fairlead_reply, failure **C.fairlead_error) C.fairlead_status {
		return C.fairlead_fine_tuning_job(client, pointer(text), C.size_t(len(text)), reply, failure)
	})
}

// FineTunedModels asks a "provider" for the fine-tuned models that an account has: "models", each with its lineage. A context
// that ends does the same as with FineTuningJob.
func (c *Client) FineTunedModels(ctx context.Context, request Request) (*Reply, error) {
	return c.inquire(ctx, request, func(client *C.fairlead_client, text []byte, reply **C.fairlead_reply, failure **C.fairlead_error) C.fairlead_status {
		return C.fairlead_fine_tuned_models(client, pointer(text), C.size_t(len(text)), reply, failure)
	})
}

// FineTuningJob asks with the default client.
func FineTuningJob(ctx context.Context, request Request) (*Reply, error) {
	return Default.FineTuningJob(ctx, request)
}

// FineTunedModels asks with the default client.
func FineTunedModels(ctx context.Context, request Request) (*Reply, error) {
	return Default.FineTunedModels(ctx, request)
}

func (c *Client) inquire(
	ctx context.Context, request Request, ask func(*C.fairlead_client, []byte, **C.fairlead_reply, **C.fairlead_error) C.fairlead_status,
) (*Reply, error) {
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
	type answer struct {
		reply *Reply
		err   error
	}
	// Room for one, so that nobody waits for a caller who has gone away.
	answers := make(chan answer, 1)
	go func() {
		// The library holds what a running inquiry needs: the lock, held for so long, would make everybody else wait.
		c.mu.RLock()
		client, closed := c.handle, c.closed
		c.mu.RUnlock()
		defer runtime.KeepAlive(c)
		if closed {
			answers <- answer{nil, errClosed}
			return
		}
		reply, err := answered(func(reply **C.fairlead_reply, failure **C.fairlead_error) C.fairlead_status {
			return ask(client, text, reply, failure)
		})
		answers <- answer{reply, err}
	}()
	select {
	case found := <-answers:
		return found.reply, found.err
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}
