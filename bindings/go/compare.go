package fairlead

/*
#include <fairlead.h>
*/
import "C"

import "context"

// Compare sends one request to several "models" at once, ids or objects with options of their own, and sets their answers side by side,
// with how alike they are. Each model has its own result: one that fails does not fail the comparison.
func (c *Client) Compare(ctx context.Context, request Request) (*Reply, error) {
	return complete(ctx, request, c.startComparison)
}

// CompareStream is Compare with the models' chunks as they come, each with the "fairlead.label" of its model; after the last one Reply
// has the comparison.
func (c *Client) CompareStream(ctx context.Context, request Request) (*Stream, error) {
	return stream(ctx, request, c.startComparison)
}

// Compare asks the default client.
func Compare(ctx context.Context, request Request) (*Reply, error) {
	return Default.Compare(ctx, request)
}

func (c *Client) startComparison(text []byte) (*C.fairlead_call, error) {
	return c.begin(func(call **C.fairlead_call, failure **C.fairlead_error) C.fairlead_status {
		return C.fairlead_compare_start(c.handle, pointer(text), C.size_t(len(text)), call, failure)
	})
}
