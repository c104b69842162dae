package compliance

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// Revoked is the number of the last revocation that is known here.
func (c *Clearances) Revoked() int64 {
	if b := c.known.Load(); b != nil {
		return b.revoked
	}
	return 0
}

// Good gives the clearances that are good now, oldest first.
func (c *Clearances) Good(ctx context.Context) ([]gateway.Clearance, error) {
	if err := c.Refresh(ctx); err != nil {
		return nil, err
	}
	var good []gateway.Clearance
	for _, found := range c.known.Load().good {
		if found.Holds(c.Now()) {
			good = append(good, found)
		}
	}
	slices.SortFunc(good, func(a, b gateway.Clearance) int { return cmp.Compare(a.Number, b.Number) })
	return good, nil
}

// Revoke takes a clearance back, at every gateway: what rests on it is screened again and
// nothing more is signed by it. One officer is enough, because it only makes the house
// stricter. Errors: NOT_FOUND when no such clearance is good; INVALID_REQUEST without a
// reason.
func (c *Clearances) Revoke(ctx context.Context, number int64, by, reason string) error {
	const op = "revoke clearance"
	if reason = strings.TrimSpace(reason); reason == "" {
		return gateway.Errorf(gateway.CodeInvalidRequest, op, gateway.RetryAfterChange, "say why")
	}
	for attempt := 0; ; attempt++ {
		good, err := c.Good(ctx)
		if err != nil {
			return err
		}
		there := false
		for _, found := range good {
			there = there || found.Number == number
		}
		if !there {
			return gateway.Errorf(gateway.CodeNotFound, op, gateway.RetryNever, "clearance %d isn't there, has expired, or was taken back", number)
		}
		err = c.Commits.Commit(ctx, &gateway.Commit{Revocations: []gateway.Revocation{{
			Number: c.Revoked() + 1, Clearance: number, By: by, Reason: reason, At: c.Now().UTC(),
		}}})
		if gateway.CodeOf(err) == gateway.CodeVersion && attempt < 5 {
			continue // another revocation was first
		}
		if err != nil {
			return fmt.Errorf("%s: %w", op, err)
		}
		return c.Refresh(ctx)
	}
}

// revoked are clearances of which some may have been taken back.
type revoked interface{ Revoked() int64 }

// listsDigest names the lists in force together with the revocations that are known, so
// that what rests on a clearance that was taken back is screened again.
func (e *Engine) listsDigest() string {
	known, _ := e.config.Cleared.(revoked)
	return listsDigest(e.lists().Digest(), known)
}

func listsDigest(lists string, known revoked) string {
	if known == nil || known.Revoked() == 0 || lists == "" {
		return lists
	}
	sum := sha256.Sum256(fmt.Appendf(nil, "%s %d", lists, known.Revoked()))
	return hex.EncodeToString(sum[:])
}

// ListsDigest is the digest of the lists in force as decisions have it.
func (e *Engine) ListsDigest() string { return e.listsDigest() }

var _ engine.Screening = (*ListVersions)(nil)
