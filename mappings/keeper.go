package mappings

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// DirectoryStore is where the versions of the routing directory are kept.
type DirectoryStore interface {
	engine.Committer
	// DirectoryNow gives the number of the version in force, 0 while there is none.
	DirectoryNow(ctx context.Context) (int64, error)
	DirectoryVersion(ctx context.Context) (gateway.DirectoryVersion, bool, error)
	DirectoryVersions(ctx context.Context, after int64, n int) ([]gateway.DirectoryVersion, error)
	// DirectoryChanges gives what changed after one version up to another; from 0
	// on, that is every entry.
	DirectoryChanges(ctx context.Context, after, upTo int64) ([]gateway.DirectoryEntry, error)
}

// KeeperConfig says what a DirectoryKeeper works with.
type KeeperConfig struct {
	Store     DirectoryStore
	Reader    *Reader
	Clients   []*gateway.Client
	Approvals int // other credentials that must approve a change; 0: 1
	Now       func() time.Time
	Log       *slog.Logger
}

// DirectoryKeeper keeps the routing directory in force that the store has: it
// takes the first version from the configured file, follows versions that other
// gateways make, and is the matter of proposals that change it. It is safe for
// concurrent use.
type DirectoryKeeper struct {
	store     DirectoryStore
	reader    *Reader
	clients   map[string]*gateway.Client
	approvals int
	now       func() time.Time
	log       *slog.Logger

	mu      sync.Mutex // one refresh at a time
	failure error      // of the last one
	notes   []string
}

var (
	_ engine.Drafting  = (*DirectoryKeeper)(nil)
	_ engine.Directory = (*DirectoryKeeper)(nil)
	_ engine.Stepper   = (*DirectoryKeeper)(nil)
)

// followEvery is how long a version that another gateway made may go unnoticed.
// Nothing is signed by an older one: the submit stage asks the store.
const followEvery = time.Second

// OpenDirectory puts the store's directory in force. A store without one takes
// the file as version 1. Later, a file that says something else is not applied:
// Notes tells so.
func OpenDirectory(ctx context.Context, c KeeperConfig, file []byte) (*DirectoryKeeper, error) {
	k := &DirectoryKeeper{
		store: c.Store, reader: c.Reader, clients: map[string]*gateway.Client{}, approvals: max(c.Approvals, 1), now: c.Now, log: c.Log,
	}
	for _, client := range c.Clients {
		k.clients[client.ID] = client
	}
	configured, err := ParseDirectory(file)
	if err != nil {
		return nil, err
	}
	for {
		now, err := k.store.DirectoryNow(ctx)
		if err != nil {
			return nil, fmt.Errorf("open directory: %w", err)
		}
		if now > 0 {
			break
		}
		if err := k.take(ctx, configured); err != nil && gateway.CodeOf(err) != gateway.CodeVersion {
			return nil, err
		}
	}
	if err := k.Refresh(ctx); err != nil {
		return nil, err
	}
	return k, k.compare(ctx, configured)
}

// take stores a file as the first version.
func (k *DirectoryKeeper) take(ctx context.Context, configured *Directory) error {
	if err := k.reader.fits(configured); err != nil {
		return err
	}
	u := &gateway.DirectoryUpdate{
		Version: gateway.DirectoryVersion{
			DirectoryRef: gateway.DirectoryRef{Version: 1, Digest: configured.Digest()}, ProposedBy: gateway.ActorConfiguration, At: k.now().UTC(),
		},
		Entries: configured.Entries(),
	}
	if err := k.store.Commit(ctx, &gateway.Commit{DirectoryUpdate: u}); err != nil {
		return fmt.Errorf("store directory: %w", err)
	}
	k.log.InfoContext(ctx, "the configured directory is version 1 of the store's", "digest", u.Version.Digest, "agents", len(configured.agents), "accounts", len(configured.accounts))
	return nil
}

// compare notes when the file is neither what the store took from it nor what is
// in force.
func (k *DirectoryKeeper) compare(ctx context.Context, configured *Directory) error {
	first, err := k.store.DirectoryVersions(ctx, 0, 1)
	if err != nil {
		return fmt.Errorf("open directory: %w", err)
	}
	digest, inForce := configured.Digest(), k.reader.directory.Load().ref
	if digest == inForce.Digest || len(first) > 0 && digest == first[0].Digest {
		return nil
	}
	k.log.WarnContext(ctx, "the configured directory is not applied: the store's is in force, and only proposals change it; to propose what the file says, run vostro directory propose FILE",
		"in_force", inForce.Version, "in_force_digest", inForce.Digest, "file_digest", digest)
	k.notes = []string{fmt.Sprintf("the configured directory file differs from version %d in force and is not applied; vostro directory propose FILE proposes it", inForce.Version)}
	return nil
}

// Notes gives what an operator should know, from the start.
func (k *DirectoryKeeper) Notes() []string { return k.notes }

// Ready reports why the store's directory isn't the one in force here.
func (k *DirectoryKeeper) Ready(context.Context) error {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.failure
}

// Refresh puts the store's version in force. What was begun under an older one
// ends under it.
func (k *DirectoryKeeper) Refresh(ctx context.Context) error {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.failure = k.refresh(ctx)
	return k.failure
}

func (k *DirectoryKeeper) refresh(ctx context.Context) error {
	now, err := k.store.DirectoryNow(ctx)
	if err != nil {
		return fmt.Errorf("follow directory: %w", err)
	}
	current := k.reader.directory.Load()
	if now == current.ref.Version {
		return nil
	}
	version, found, err := k.store.DirectoryVersion(ctx)
	if err != nil {
		return fmt.Errorf("follow directory: %w", err)
	}
	if !found {
		return gateway.Errorf(gateway.CodeInternal, "follow directory", gateway.RetryUnknown, "version %d isn't in the store", now)
	}
	from := current.ref.Version
	if from == 0 {
		current = &Directory{}
	}
	entries, err := k.store.DirectoryChanges(ctx, from, version.Version)
	if err != nil {
		return fmt.Errorf("follow directory: %w", err)
	}
	next := current.with(version.DirectoryRef, entries)
	if digest := next.Digest(); digest != version.Digest {
		return gateway.Errorf(gateway.CodeInternal, "follow directory", gateway.RetryNever,
			"the entries of version %d have digest %s, not %s as decided: the store was changed past the gateway", version.Version, digest, version.Digest)
	}
	if err := k.reader.UseDirectory(next); err != nil {
		return fmt.Errorf("follow directory to version %d: %w", version.Version, err)
	}
	if from > 0 {
		k.log.InfoContext(ctx, "another version of the directory is in force", "version", version.Version, "digest", version.Digest, "proposal", version.Proposal)
	}
	return nil
}

// Step looks whether another gateway has made a version.
func (k *DirectoryKeeper) Step(ctx context.Context, now time.Time) (int, time.Time, error) {
	return 0, now.Add(followEvery), k.Refresh(ctx)
}

// Release has nothing to give back.
func (k *DirectoryKeeper) Release(context.Context) error { return nil }

// Draft checks changes against the directory in force, exactly as a file is
// checked, and gives a proposal of them.
func (k *DirectoryKeeper) Draft(ctx context.Context, raw json.RawMessage) (gateway.Proposal, error) {
	if err := k.Refresh(ctx); err != nil {
		return gateway.Proposal{}, err
	}
	changes, faults := parseChanges(raw)
	base := k.reader.directory.Load()
	content := gateway.DirectoryProposal{Base: base.ref, Changes: changes}
	if len(faults) == 0 {
		var next *Directory
		if next, _, content.Diff, faults = base.apply(changes, k.reader); len(faults) == 0 {
			content.Digest = next.Digest()
		}
	}
	if err := faults.err(gateway.CodeInvalidRequest, "propose"); err != nil {
		return gateway.Proposal{}, err
	}
	text, err := json.Marshal(content)
	if err != nil {
		return gateway.Proposal{}, gateway.Errorf(gateway.CodeInternal, "propose", gateway.RetryNever, "%w", err)
	}
	return gateway.Proposal{Subject: gateway.DirectorySubject, Required: k.approvals, Content: text}, nil
}

// Decided adds the version that an approved proposal makes. When its base was
// overtaken the changes are checked anew: CONFLICT when one of its entries has
// changed meanwhile, or what results would no longer be right.
func (k *DirectoryKeeper) Decided(ctx context.Context, p gateway.Proposal, v gateway.Vote, c *gateway.Commit) error {
	if p.State != gateway.ProposalApproved {
		return nil
	}
	if err := k.Refresh(ctx); err != nil {
		return err
	}
	content, err := gateway.DirectoryProposalOf(p)
	if err != nil {
		return err
	}
	base := k.reader.directory.Load()
	if err := k.overtaken(ctx, content, base); err != nil {
		return err
	}
	next, entries, _, faults := base.apply(content.Changes, k.reader)
	if len(faults) > 0 {
		e := gateway.Errorf(gateway.CodeConflict, "vote", gateway.RetryNever,
			"the proposal was made on version %d and doesn't fit version %d in force; reject it and propose it anew on that one", content.Base.Version, base.ref.Version)
		e.Faults = faults
		return e
	}
	version := gateway.DirectoryVersion{
		DirectoryRef: gateway.DirectoryRef{Version: base.ref.Version + 1, Digest: next.Digest()},
		Proposal:     p.ID, ProposedBy: p.ProposedBy, At: v.At,
	}
	for _, vote := range p.Votes {
		if vote.Approve {
			version.ApprovedBy = append(version.ApprovedBy, vote.Credential)
		}
	}
	if len(p.Reasons) > 0 {
		version.Reason = p.Reasons[0].Text
	}
	c.DirectoryUpdate = &gateway.DirectoryUpdate{Version: version, Entries: entries}
	return nil
}

// overtaken refuses a proposal when an entry that it changes has changed since
// its base.
func (k *DirectoryKeeper) overtaken(ctx context.Context, content gateway.DirectoryProposal, base *Directory) error {
	if content.Base.Version == base.ref.Version {
		return nil
	}
	since, err := k.store.DirectoryChanges(ctx, content.Base.Version, base.ref.Version)
	if err != nil {
		return fmt.Errorf("read what changed meanwhile: %w", err)
	}
	var touched []string
	for i := range content.Changes {
		kind, id, _ := content.Changes[i].Entry()
		if j := slices.IndexFunc(since, func(e gateway.DirectoryEntry) bool { return e.Kind == kind && e.ID == id }); j >= 0 {
			touched = append(touched, fmt.Sprintf("%s %s (by version %d)", kind, id, since[j].Version))
		}
	}
	if len(touched) == 0 {
		return nil
	}
	return gateway.Errorf(gateway.CodeConflict, "vote", gateway.RetryNever,
		"the proposal was made on version %d; meanwhile %s changed; reject it and propose it anew on version %d", content.Base.Version, strings.Join(touched, ", "), base.ref.Version)
}

// Committed puts an approved version in force before the answer is given.
func (k *DirectoryKeeper) Committed(ctx context.Context, p gateway.Proposal) {
	if p.State != gateway.ProposalApproved {
		return
	}
	if err := k.Refresh(ctx); err != nil {
		k.log.WarnContext(ctx, "the directory that was approved is not yet in force here", "proposal", p.ID, "err", err)
	}
}
