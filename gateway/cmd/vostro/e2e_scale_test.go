package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/sqlstore/pgtest"
	"github.com/vostro-gateway/vostro/api"
)

// another gives another gateway on the same store: the same configuration but
// for the address.
func (e *endToEnd) another() *endToEnd {
	e.t.Helper()
	address, err := freeAddress(e.ctx)
	require.NoError(e.t, err)
	text, err := os.ReadFile(e.config)
	require.NoError(e.t, err)
	w := *e.world
	w.url, w.config = "http://"+address, filepath.Join(e.dir, "another-"+address[strings.LastIndexByte(address, ':')+1:]+".yaml")
	changed := strings.Replace(string(text), strings.TrimPrefix(e.url, "http://"), address, 1)
	require.NoError(e.t, os.WriteFile(w.config, []byte(changed), 0o600))
	other := &endToEnd{world: &w, t: e.t, ctx: e.ctx, accounts: e.accounts}
	e.t.Cleanup(func() {
		if other.child != nil {
			other.child.kill()
		}
	})
	return other
}

func TestTwoGatewaysOnOneStoreSendEachPaymentOnce(t *testing.T) {
	t.Parallel()
	e := newEndToEnd(t, worldOptions{dsn: pgtest.DSN(t)})
	other := e.another()
	e.up()
	other.up()

	var payments []payment
	for i := range 30 {
		payments = append(payments, e.payment(fmt.Sprintf("%d.05", 10+i), i%len(e.accounts)))
	}
	var wg sync.WaitGroup
	answers := make([][2]api.Receipt, len(payments))
	errs := make([][2]error, len(payments))
	for i, p := range payments {
		doors := []*endToEnd{e, other}
		if i%3 < 2 {
			doors = doors[i%3 : i%3+1]
		}
		message := pacs008(fmt.Sprintf("TWO-%02d", i), time.Now(), p)
		for j, door := range doors {
			wg.Go(func() { answers[i][j], _, errs[i][j] = door.send(e.ctx, message) })
		}
	}
	wg.Wait()
	for i := range payments {
		require.NoError(t, errs[i][0])
		require.NoError(t, errs[i][1])
		if i%3 == 2 {
			require.Equal(t, answers[i][0].Transfers[0].ID, answers[i][1].Transfers[0].ID, "both doors give the same answer")
		}
	}
	// One dies while payments are on their way; the other has to take its leases.
	e.waitSent(payments[0])
	e.child.kill()
	e.hears("ACCC", payments...)
	e.settledOnce(payments...)

	// Back with other settings, the first is refused beside the second, and replaces it
	// with a later revision.
	e.configured(setting{laneEnd, `fee_ceiling: "0.06"}`})
	e.launch()
	e.dies()
	require.Contains(t, e.logged(), `lanes[`+e.net.Chains[0].Name+`→`+e.net.Chains[1].Name+`].fee_ceiling (\"0.06\" here, \"0.05\" there)`)
	require.False(t, other.child.ended())
	e.configured(setting{"store: {", "store: {revision: 1, "})
	e.up()
	<-other.child.done
	late := e.payment("7.07", 0)
	e.post("TWO-LATE", late)
	e.hears("ACCC", late)
	e.settledOnce(append(payments, late)...)
}

// Leases of ten minutes make it plain whether they were given back: nothing
// would move before they ran out.
func TestGracefulStopUnderLoadLeavesNothingLeased(t *testing.T) {
	t.Parallel()
	e := newEndToEnd(t, worldOptions{dsn: pgtest.DSN(t)}, setting{engineLine, "engine: {poll: 1s, bump: 10s, lease: 10m}"})
	e.up()
	var payments []payment
	for i := range 60 {
		payments = append(payments, e.payment(fmt.Sprintf("%d.15", 10+i), i%len(e.accounts)))
	}
	e.post("STOP-1", payments[:30]...)
	e.waitSent(payments[0])
	e.post("STOP-2", payments[30:]...)

	began := time.Now()
	stop, cancel := context.WithTimeout(e.ctx, 2*time.Minute)
	defer cancel()
	require.NoError(t, e.child.stop(stop), "exit status after %s", time.Since(began))

	e.up()
	e.hears("ACCC", payments...)
	e.settledOnce(payments...)
}

func TestThousandTransactionsInOneMessage(t *testing.T) {
	if testing.Short() {
		t.Skip("a thousand payments take a while; run without -short")
	}
	t.Parallel()
	e := newEndToEnd(t, worldOptions{})
	e.configured(setting{"server: {", "server: {max_body: 8388608, "})
	trace := filepath.Join(t.TempDir(), "trace")
	e.up(envTrace + "=" + trace)
	var payments []payment
	for i := range 1000 {
		payments = append(payments, e.payment("1.01", i%len(e.accounts)))
	}
	e.post("THOUSAND-1", payments...)
	require.Equal(t, 1, passed(t, trace, "commit message"), "commits that took the message")
	e.hears("ACCC", payments...)
	e.settledOnce(payments...)
	require.LessOrEqual(t, e.nonces(), uint64(1000), "at most one transaction per payment")
}

// passed counts how often a gateway has come by a point.
func passed(t *testing.T, trace, label string) int {
	t.Helper()
	text, err := os.ReadFile(trace)
	require.NoError(t, err)
	n := 0
	for line := range strings.Lines(string(text)) {
		if strings.TrimSpace(line) == label {
			n++
		}
	}
	return n
}
