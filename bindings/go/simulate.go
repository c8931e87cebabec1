package fairlead

/*
#include <fairlead.h>
*/
import "C"

import "context"

// Simulate runs "traffic" through a "router" in virtual time, over "deployments" that behave as described, a run for each of
// "strategies"; or it decides a router's "trace" again. Nothing is sent, and the same request gives the same reply. A context that ends
// lets the reply go unread: the simulation itself runs on to its end.
func (c *Client) Simulate(ctx context.Context, request Request) (*Reply, error) {
	return c.inquire(ctx, request, func(client *C.fairlead_client, text []byte, reply **C.fairlead_reply, failure **C.fairlead_error) C.fairlead_status {
		return C.fairlead_simulate(client, pointer(text), C.size_t(len(text)), reply, failure)
	})
}

// Simulate asks the default client.
func Simulate(ctx context.Context, request Request) (*Reply, error) {
	return Default.Simulate(ctx, request)
}
