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

// Activation is how a server's bundle comes into force.
type Activation string

// A bundle is proposed, unless it may take effect by its signature alone.
const (
	ActivatePropose Activation = "propose"
	ActivateSigned  Activation = "signed"
)

// PollDefault is how often a bundle server is asked.
const PollDefault = time.Minute

// BundleStore is where it is kept what became of a server's bundles.
type BundleStore interface {
	engine.Committer
	Proposal(ctx context.Context, id string) (gateway.Proposal, error)
	// BundleSeen gives what was last made of a server's bundles; Version 0: nothing yet.
	BundleSeen(ctx context.Context, source string) (gateway.BundleSeen, error)
}

// BundleServerConfig says what a BundleServer works with.
type BundleServerConfig struct {
	Remote
	Poll     time.Duration // 0: PollDefault
	Activate Activation    // empty: ActivatePropose. ActivateSigned demands Keys.
	Keeper   *Keeper
	Store    BundleStore
	NewID    func(prefix string) string
	Patience engine.Patience // how long a proposal waits for officers
	Log      engine.Logger
}

// BundleServer follows an OPA bundle server. What the server gives is checked like
// anything that is proposed, and proposed: nobody in the gateway answers for it, so that
// one officer more must approve it. With ActivateSigned it takes effect at once, unless
// much is missing from it. Whatever goes wrong, the release in force stays.
type BundleServer struct {
	config BundleServerConfig
	remote *remote

	mu      sync.Mutex
	fault   error
	since   time.Time
	waits   string // proposal that waits for officers
	refused gateway.PolicyDigests
	why     error // why those were refused
}

var _ engine.Stepper = (*BundleServer)(nil)

// FollowBundles prepares to follow a server; Step does.
func FollowBundles(c BundleServerConfig) (*BundleServer, error) {
	if c.Poll <= 0 {
		c.Poll = PollDefault
	}
	if c.Activate == "" {
		c.Activate = ActivatePropose
	}
	if c.Activate == ActivateSigned && len(c.Keys) == 0 {
		return nil, gateway.Errorf(gateway.CodeConfiguration, "follow bundles", gateway.RetryAfterChange, "a bundle can't take effect by its signature without keys")
	}
	r, err := dial(c.Remote)
	if err != nil {
		return nil, gateway.Errorf(gateway.CodeConfiguration, "follow bundles", gateway.RetryAfterChange, "%w", err)
	}
	return &BundleServer{config: c, remote: r}, nil
}

// Step asks the server once.
func (s *BundleServer) Step(ctx context.Context, now time.Time) (int, time.Time, error) {
	n, err := s.follow(ctx, now)
	if ctx.Err() != nil {
		return n, now.Add(s.config.Poll), ctx.Err()
	}
	s.tell(err, now)
	return n, now.Add(s.config.Poll), nil
}

// Release has nothing to give back.
func (s *BundleServer) Release(context.Context) error { return nil }

// tell logs a fault when it begins, changes and ends.
func (s *BundleServer) tell(err error, now time.Time) {
	s.mu.Lock()
	defer s.mu.Unlock()
	was := s.fault
	s.fault = err
	switch {
	case err != nil && (was == nil || was.Error() != err.Error()):
		if was == nil {
			s.since = now
		}
		s.config.Log.Warn("the bundle server's bundle is not taken: the release in force stays", "server", s.config.URL, "err", err)
	case err == nil && was != nil:
		s.config.Log.Info("the bundle server is followed again", "server", s.config.URL)
	}
}

// Notes tells operators why what the server has isn't in force.
func (s *BundleServer) Notes() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	var notes []string
	if s.fault != nil {
		notes = append(notes, fmt.Sprintf("the bundle server's bundle is not taken since %s, and the release in force stays: %s", s.since.UTC().Format(time.RFC3339), s.fault))
	}
	if s.waits != "" {
		notes = append(notes, fmt.Sprintf("the bundle server's bundle is proposed as %s and waits for officers", s.waits))
	}
	return notes
}

func (s *BundleServer) follow(ctx context.Context, now time.Time) (int, error) {
	parts, err := s.remote.bundles(ctx)
	if err != nil {
		return 0, err
	}
	released, head, err := s.config.Keeper.Newest(ctx)
	if err != nil {
		return 0, err
	}
	wanted, err := compose(released, parts)
	if err != nil {
		return 0, err
	}
	digests, err := wanted.Digests()
	if err != nil {
		return 0, err
	}
	was, err := released.Digests()
	if err != nil {
		return 0, err
	}
	seen, err := s.config.Store.BundleSeen(ctx, s.config.URL)
	if err != nil {
		return 0, fmt.Errorf("read what was made of the server's bundles: %w", err)
	}
	c := &gateway.Commit{}
	open, final, err := s.earlier(ctx, seen, digests, head, c)
	if err != nil {
		return 0, err
	}
	s.waiting(open)
	if digests == was {
		final = nil
	}
	if open != "" || digests == was || final != nil || digests == s.refused {
		if final == nil && digests == s.refused {
			final = s.why
		}
		_, err := s.commit(ctx, c)
		return 0, errors.Join(final, err)
	}
	p, err := s.propose(ctx, wanted, released, head, now, c)
	switch gateway.CodeOf(err) {
	case gateway.CodeInvalidRequest:
		s.refused, s.why = digests, err
	case gateway.CodeVersion:
		return 0, nil // there is another release: the next look sees it
	}
	if err != nil {
		return 0, err
	}
	c.BundleSeen = &gateway.BundleSeen{Source: s.config.URL, Version: seen.Version + 1, PolicyDigests: digests, Revision: wanted.Revision, Proposal: p.ID, At: now.UTC()}
	if done, err := s.commit(ctx, c); err != nil || !done {
		return 0, err
	}
	if p.State == gateway.ProposalOpen {
		s.waiting(p.ID)
		s.config.Log.Info("the bundle server's bundle is proposed", "proposal", p.ID, "revision", wanted.Revision, "rules", digests.Rules, "data", digests.Data)
	}
	s.config.Keeper.Committed(ctx, p)
	return 1, nil
}

func (s *BundleServer) waiting(proposal string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.waits = proposal
}

// commit stores what there is to store. Another gateway that was first is no fault.
func (s *BundleServer) commit(ctx context.Context, c *gateway.Commit) (bool, error) {
	if len(c.Proposals) == 0 {
		return false, nil
	}
	err := s.config.Store.Commit(ctx, c)
	switch {
	case gateway.CodeOf(err) == gateway.CodeVersion:
		return false, nil
	case err != nil:
		return false, fmt.Errorf("store what the server's bundles came to: %w", err)
	}
	return true, nil
}

// earlier looks after the last proposal of this server. It is given when it is of these
// very digests and waits; c closes one that can't be approved any more, because of what
// was released or what the server has now. final says why what people have decided on is
// not proposed again.
func (s *BundleServer) earlier(ctx context.Context, seen gateway.BundleSeen, digests gateway.PolicyDigests, head int64, c *gateway.Commit) (open string, final, err error) {
	if seen.Proposal == "" {
		return "", nil, nil
	}
	p, err := s.config.Store.Proposal(ctx, seen.Proposal)
	if err != nil {
		return "", nil, fmt.Errorf("read proposal %s: %w", seen.Proposal, err)
	}
	content, err := gateway.PolicyProposalOf(p)
	if err != nil {
		return "", nil, err
	}
	same := seen.PolicyDigests == digests
	switch {
	case p.State == gateway.ProposalOpen && same && content.Base == head:
		return p.ID, nil, nil
	case p.State == gateway.ProposalOpen:
		p.State = gateway.ProposalExpired
		p.Version++
		c.Proposals = append(c.Proposals, p)
	case p.State == gateway.ProposalRejected && same:
		return "", fmt.Errorf("officers have refused it (%s); it is proposed again when the server has another one", p.ID), nil
	case p.State == gateway.ProposalApproved && same:
		return "", fmt.Errorf("it was released (%s), and officers have replaced it since; it is proposed again when the server has another one", p.ID), nil
	}
	return "", nil, nil
}

// propose adds the proposal of a bundle to c or, where the bundle takes effect by its
// signature, the release.
func (s *BundleServer) propose(ctx context.Context, wanted, released Bundle, head int64, now time.Time, c *gateway.Commit) (gateway.Proposal, error) {
	p, err := s.config.Keeper.Candidate(ctx, wanted, head)
	if err != nil {
		return p, err
	}
	less := shrunk(released, wanted)
	reason := "from the bundle server " + s.config.URL
	if wanted.Revision != "" {
		reason += ", revision " + wanted.Revision
	}
	if len(s.config.Keys) > 0 {
		reason += ", signed"
	}
	if less != "" {
		reason += "; much is missing: " + less
	}
	// What people have replaced doesn't come back by itself.
	before, err := s.config.Keeper.releasedAs(ctx, wanted)
	if err != nil {
		return p, err
	}
	if before > 0 {
		reason += fmt.Sprintf("; it was release %d already", before)
	}
	p.ID, p.Kind, p.State, p.Version = s.config.NewID("prop"), gateway.ProposalPolicy, gateway.ProposalOpen, 1
	p.ProposedBy, p.Barred = gateway.ActorBundleServer, []string{gateway.ActorBundleServer}
	p.Reasons = []gateway.Reason{{Text: reason}}
	p.Required++ // nobody here answers for it yet
	p.CreatedAt, p.ExpiresAt = now.UTC(), now.UTC().Add(s.config.Patience.Of(gateway.StateHeld))
	if s.config.Activate == ActivateSigned && less == "" && before == 0 {
		p.State = gateway.ProposalApproved
		if err := s.config.Keeper.Decided(ctx, p, gateway.Vote{Credential: gateway.ActorBundleServer, Approve: true, At: now.UTC()}, c); err != nil {
			return p, err
		}
	}
	c.Proposals = append(c.Proposals, p)
	return p, nil
}
