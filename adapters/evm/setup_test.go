package evm_test

import (
	"bytes"
	"context"
	"log/slog"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/evm"
	"github.com/vostro-gateway/vostro/adapters/evm/chaintest"
	"github.com/vostro-gateway/vostro/gateway"
)

const (
	patience = 3 * time.Minute // of Eventually: how long a loaded machine may take
	tick     = 10 * time.Millisecond
)

// bundle is a chain with three endpoints before one node.
type bundle struct {
	node    *chaintest.Node
	proxies []*chaintest.Proxy
	chain   *evm.Chain
	clock   *clock
	log     *logText
}

var operators = []string{"alpha", "bravo", "charlie", "delta", "echo"}

func setup(t *testing.T, change ...func(*evm.Config)) *bundle {
	t.Helper()
	return setupN(t, 3, 2, change...)
}

func setupN(t *testing.T, endpoints, quorum int, change ...func(*evm.Config)) *bundle {
	t.Helper()
	b := &bundle{node: chaintest.NewNode(t, 1337), clock: &clock{now: time.Unix(1_800_000_000, 0)}, log: new(logText)}
	cfg := evm.Config{
		Name:        "testnet",
		ChainID:     b.node.ChainID(),
		Finality:    evm.Finality{Depth: 3},
		Quorum:      quorum,
		TrustSingle: endpoints == 1,
		Timeout:     10 * time.Second,
		CoolDown:    time.Minute,
		Logger:      slog.New(slog.NewTextHandler(b.log, nil)),
		Now:         b.clock.Now,
	}
	for i := range endpoints {
		p := b.node.Proxy()
		b.proxies = append(b.proxies, p)
		cfg.Endpoints = append(cfg.Endpoints, evm.Endpoint{URL: p.URL() + "/v3/secret-key-0123456789", Operator: operators[i]})
	}
	for _, f := range change {
		f(&cfg)
	}
	var err error
	b.chain, err = evm.Dial(t.Context(), cfg)
	require.NoError(t, err)
	t.Cleanup(b.chain.Close)
	return b
}

// state gives what is known of an endpoint.
func (b *bundle) state(i int) evm.State { return evm.State(b.chain.View().Endpoints[i].State) }

func (b *bundle) becomes(t *testing.T, i int, want evm.State) {
	t.Helper()
	require.Eventually(t, func() bool { return b.state(i) == want }, patience, tick, "%s is %s, not %s", operators[i], b.state(i), want)
}

// emit puts a transaction into the pool whose only log has this first word.
func (b *bundle) emit(word byte) common.Hash {
	to := chaintest.Echo
	return b.node.Send(&to, common.BytesToHash([]byte{word}).Bytes()).Hash()
}

type clock struct {
	mu  sync.Mutex
	now time.Time
}

func (c *clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

func (c *clock) Add(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = c.now.Add(d)
}

type logText struct {
	mu  sync.Mutex
	buf bytes.Buffer
}

func (l *logText) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.buf.Write(p)
}

func (l *logText) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.buf.String()
}

func (l *logText) Count(s string) int { return strings.Count(l.String(), s) }

func requireCode(t *testing.T, want gateway.Code, err error) {
	t.Helper()
	require.Error(t, err)
	require.Equal(t, want, gateway.CodeOf(err), "%v", err)
}

func ctxOf(t *testing.T) context.Context {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 2*patience)
	t.Cleanup(cancel)
	return ctx
}
