package compliance

import (
	"context"
	"io/fs"
	"sync"
	"sync/atomic"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// lookEvery is how often folders are looked at that may change while the gateway
// runs.
const lookEvery = 2 * time.Second

// HouseRules are MessageRules that follow their folder. Each message is judged by one
// revision. One that can't be used keeps the one before it in force, and Notes tells
// so. It is safe for concurrent use.
type HouseRules struct {
	name    string // whose they are
	files   fs.FS
	timeout time.Duration
	log     engine.Logger
	current atomic.Pointer[MessageRules]

	mu      sync.Mutex // one look at a time
	seen    gateway.PolicyDigests
	failure error
}

// OpenHouseRules compiles the rules of a folder as NewMessageRules does, and fails as
// it does: a gateway doesn't begin without rules that it is to judge by.
func OpenHouseRules(ctx context.Context, name string, files fs.FS, timeout time.Duration, log engine.Logger) (*HouseRules, error) {
	rules, err := NewMessageRules(ctx, files, timeout)
	if err != nil {
		return nil, err
	}
	h := &HouseRules{name: name, files: files, timeout: timeout, log: log}
	h.current.Store(rules)
	h.seen, err = digestsOf(files)
	return h, err
}

func digestsOf(files fs.FS) (gateway.PolicyDigests, error) {
	b, err := ReadBundle(files)
	if err != nil {
		return gateway.PolicyDigests{}, err
	}
	return b.Digests()
}

// Judge judges a message by the revision in force.
func (h *HouseRules) Judge(input map[string]any) ([]gateway.Fault, error) {
	return h.current.Load().Judge(input)
}

// Digest identifies the rules and data in force.
func (h *HouseRules) Digest() (rules, data string) { return h.current.Load().Digest() }

// Step takes up what has changed in the folder.
func (h *HouseRules) Step(ctx context.Context, now time.Time) (int, time.Time, error) {
	h.look(ctx)
	return 0, now.Add(lookEvery), nil
}

// Release has nothing to give back.
func (h *HouseRules) Release(context.Context) error { return nil }

func (h *HouseRules) look(ctx context.Context) {
	h.mu.Lock()
	defer h.mu.Unlock()
	found, err := digestsOf(h.files)
	if err == nil && found == h.seen {
		return
	}
	var rules *MessageRules
	if err == nil {
		rules, err = NewMessageRules(ctx, h.files, h.timeout)
	}
	switch {
	case ctx.Err() != nil:
		return
	case err != nil && h.failure != nil && h.failure.Error() == err.Error():
		return // said already
	case err != nil:
		h.failure = err
		h.log.Warn("the rules of the house have changed and can't be used; those before them stay in force", "client", h.name, "err", err)
		return
	}
	h.current.Store(rules)
	h.seen, h.failure = found, nil
	r, d := rules.Digest()
	h.log.Info("other rules of the house are in force", "client", h.name, "rules", r, "data", d)
}

// Notes tells when what the folder says isn't what is in force.
func (h *HouseRules) Notes() []string {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.failure == nil {
		return nil
	}
	return []string{"the rules of the house of client " + h.name + " have changed and can't be used; those before them stay in force: " + h.failure.Error()}
}
