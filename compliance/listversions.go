package compliance

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// ListStore is where the versions of the lists are kept.
type ListStore interface {
	engine.Committer
	ScreeningNow(ctx context.Context) (gateway.ScreeningFence, error)
	// ListVersion gives the version that lists of a digest have; 0: no gateway has had them.
	ListVersion(ctx context.Context, digest string) (int64, error)
}

// ListVersions keeps gateways that share a store from working by older lists than one of
// them has. Lists that no gateway has had are the next version; a gateway whose lists are of
// an earlier one stands aside until its files are replaced. Which files are newer nobody can
// tell from the files: what counts is which were there first. It is safe for concurrent use.
type ListVersions struct {
	Store   ListStore
	Lists   Lists // nil: none are configured
	Cleared *Clearances
	Owner   string // this gateway
	Log     engine.Logger

	mu      sync.Mutex
	digest  string // whose version is known
	version int64
	fault   error
}

// errOlder is why a gateway stands aside.
var errOlder = errors.New("another gateway has had other sanctions lists since these: put the same files, formats and thresholds here; nothing is screened or signed until then")

// Step looks which version the lists in force are, and which is the last.
func (v *ListVersions) Step(ctx context.Context, now time.Time) (int, time.Time, error) {
	return 0, now.Add(followEvery), v.Refresh(ctx, now)
}

// Release has nothing to give back.
func (v *ListVersions) Release(context.Context) error { return nil }

// Refresh does what Step does.
func (v *ListVersions) Refresh(ctx context.Context, now time.Time) error {
	const op = "follow versions of lists"
	digest := v.loaded()
	head, err := v.Store.ScreeningNow(ctx)
	if err != nil {
		return fmt.Errorf("%s: %w", op, err)
	}
	own := int64(0)
	if digest != "" {
		if own, err = v.Store.ListVersion(ctx, digest); err != nil {
			return fmt.Errorf("%s: %w", op, err)
		}
		if own == 0 {
			own = head.Lists + 1
			err = v.Store.Commit(ctx, &gateway.Commit{ListVersion: &gateway.ListVersion{Version: own, Digest: digest, Owner: v.Owner, At: now.UTC()}})
			if gateway.CodeOf(err) == gateway.CodeVersion || gateway.CodeOf(err) == gateway.CodeConflict {
				return nil // another gateway was first: the next look sees it
			}
			if err != nil {
				return fmt.Errorf("%s: %w", op, err)
			}
			head.Lists = own
			v.Log.Info("the sanctions lists are another version", "version", own, "lists", digest)
		}
	}
	v.mu.Lock()
	defer v.mu.Unlock()
	was := v.fault
	v.digest, v.version, v.fault = digest, own, nil
	if own < head.Lists {
		v.fault = errOlder
	}
	if v.fault != nil && was == nil {
		v.Log.Warn("this gateway stands aside", "err", v.fault, "version", own, "last", head.Lists)
	}
	return nil
}

// loaded names the lists in force here; empty for none.
func (v *ListVersions) loaded() string {
	if v.Lists == nil {
		return ""
	}
	return v.Lists.InForce().Version()
}

// Ready reports why this gateway stands aside.
func (v *ListVersions) Ready(context.Context) error {
	v.mu.Lock()
	defer v.mu.Unlock()
	return v.fault
}

// Open reports whether this gateway may screen and sign: its lists are the last ones.
func (v *ListVersions) Open() bool {
	v.mu.Lock()
	defer v.mu.Unlock()
	return v.fault == nil && v.digest == v.loaded()
}

// Fence gives what commits of signed transactions rest on.
func (v *ListVersions) Fence() gateway.ScreeningFence {
	v.mu.Lock()
	defer v.mu.Unlock()
	return gateway.ScreeningFence{Lists: v.version, Revoked: v.Cleared.Revoked()}
}
