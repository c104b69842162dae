package engine

import (
	"context"

	"github.com/vostro-gateway/vostro/gateway"
)

// LaneFacts tells the policy of a route's lane, token and fees as they are now.
type LaneFacts interface {
	// Facts gives what can be read at agreed heads, no older than a block; single
	// members that can't be are absent and named as unknown. It fails with
	// UNAVAILABLE or QUORUM when no head is agreed: then there is no decision, and
	// the transfer is looked at again. It is safe for concurrent use.
	Facts(ctx context.Context, r *gateway.Route) (gateway.RouteFacts, error)
}
