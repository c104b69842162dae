package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/devnet"
	"github.com/vostro-gateway/vostro/api"
	"github.com/vostro-gateway/vostro/gateway"
)

func TestReorgBeforeFinalityIsNeverSettledEarlyNorSentTwice(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name string
		drop bool
	}{{"transactions mined again", false}, {"transactions dropped", true}} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			var mu sync.Mutex
			var early []string
			var e *endToEnd
			e = newEndToEnd(t, worldOptions{finality: 12, hear: func(heard callback) {
				if !final(heard.status) {
					return
				}
				// The bank's last word is checked against the chains as it comes.
				if err := finalOnChain(context.WithoutCancel(t.Context()), e.net, heard.uetr); err != nil {
					mu.Lock()
					defer mu.Unlock()
					early = append(early, err.Error())
				}
			}})
			e.up()
			p := e.payment("77.10", 0)
			source := e.net.Chains[0]
			// Blocks come one by one, so that no machine is too slow to catch the
			// send before it is final.
			source.Hold(true)
			id := e.post("REORG-1", p)[0]
			for range 2 {
				mined := e.mineSend(p)
				e.state(id, gateway.StateSent)
				require.NoError(t, source.Reorg(e.ctx, source.Head().Number.Uint64()-mined.Block+1, c.drop))
			}
			if c.drop {
				e.mineSend(p)
			}
			source.Hold(false)
			e.hears("ACCC", p)
			e.settledOnce(p)
			require.Empty(t, early)
			require.Equal(t, uint64(1), e.nonces(), "a dropped transaction goes again at its own nonce")
			require.Equal(t, []string{"ACSP", "ACCC"}, e.statuses(p))
		})
	}
}

// mineSend seals blocks of the held source chain, only when something waits for
// one, until a payment's send is in it.
func (e *endToEnd) mineSend(p payment) devnet.Send {
	e.t.Helper()
	source := e.net.Chains[0]
	var found []devnet.Send
	e.eventually("the send of payment "+p.uetr, func() bool {
		if found = e.sendsOf()[refOf(p)]; len(found) > 0 {
			return true
		}
		if source.Pending() > 0 {
			_, err := source.Mine(e.ctx, 1)
			require.NoError(e.t, err)
		}
		return false
	})
	return found[0]
}

// finalOnChain says what of a payment's send and credit isn't final.
func finalOnChain(ctx context.Context, n *devnet.Net, uetr string) error {
	ref := gateway.NewPaymentRef(debtorBank, gateway.KindCustomerCreditTransfer, "", uetr)
	deep := func(chain *devnet.Chain, block uint64) bool {
		return block+n.Finality() <= chain.Head().Number.Uint64()+1
	}
	sends, err := n.Sends(ctx)
	if err != nil {
		return err
	}
	sent, credited := false, false
	for _, s := range sends {
		sent = sent || s.Ref == ref && deep(n.Chain(s.Chain), s.Block)
	}
	credits, err := n.Credits(ctx)
	if err != nil {
		return err
	}
	for _, c := range credits {
		credited = credited || c.Ref == ref && !c.SetAside && deep(n.Chain(c.Chain), c.Block)
	}
	if !sent || !credited {
		return fmt.Errorf("%s: send final %t, credit final %t", uetr, sent, credited)
	}
	return nil
}

func TestEndpointsThatForgetTransactionsCostNoSecondNonce(t *testing.T) {
	t.Parallel()
	e := newEndToEnd(t, worldOptions{}, setting{engineLine, "engine: {poll: 500ms, bump: 2s, lease: 2s}"})
	e.up()
	source := e.net.Chains[0]
	for i := range 3 {
		source.Endpoint(i).Set(devnet.Behaviour{SendDrop: true})
	}
	p := e.payment("45.00", 0)
	id := e.post("DROP-1", p)[0]
	e.eventually("an attempt with higher fees", func() bool {
		for _, event := range e.events(id) {
			if event == string(gateway.EventReplaced) {
				return true
			}
		}
		return false
	})
	e.nothingSent()
	for i := range 3 {
		source.Endpoint(i).Set(devnet.Behaviour{})
	}
	e.hears("ACCC", p)
	e.settledOnce(p)
	require.Equal(t, uint64(1), e.nonces(), "every attempt has the same nonce")
}

func TestEndpointsThatTakeATransactionAndSayNoCostNoSecondNonce(t *testing.T) {
	t.Parallel()
	e := newEndToEnd(t, worldOptions{})
	e.up()
	for i := range 3 {
		e.net.Chains[0].Endpoint(i).Set(devnet.Behaviour{SendUnknown: true})
	}
	p, q := e.payment("45.00", 0), e.payment("46.00", 1)
	e.post("UNKNOWN-1", p)
	e.hears("ACCC", p)
	e.post("UNKNOWN-2", q)
	e.hears("ACCC", q)
	e.settledOnce(p, q)
	require.Equal(t, uint64(2), e.nonces())
}

func TestWithoutAQuorumIntakeGoesOnAndNothingIsSent(t *testing.T) {
	t.Parallel()
	e := newEndToEnd(t, worldOptions{})
	metrics, err := freeAddress(e.ctx)
	require.NoError(t, err)
	e.configured(setting{"server: {", fmt.Sprintf("server: {metrics: %q, ", metrics)})
	e.up()
	source := e.net.Chains[0]
	observed := func(is int) {
		t.Helper()
		e.eventually("the chain in the metrics", func() bool {
			return strings.Contains(e.scrape(metrics), fmt.Sprintf("vostro_chain_observed{chain=%q} %d\n", source.Name, is))
		})
	}
	observed(1)
	for i := range 2 {
		source.Endpoint(i).Set(devnet.Behaviour{Down: true})
	}
	p := e.payment("120.00", 0)
	e.post("QUORUM-1", p)
	e.hears("PDNG", p)
	e.nothingSent()
	observed(0)
	require.Contains(t, e.scrape(metrics), fmt.Sprintf("vostro_endpoint_state{chain=%q,operator=%q,state=\"down\"} 1\n", source.Name, "own"))
	chains := e.chains()
	require.False(t, chains[0].Observed)
	require.Equal(t, []string{"down", "down", "ok"}, []string{chains[0].Endpoints[0].State, chains[0].Endpoints[1].State, chains[0].Endpoints[2].State})
	require.True(t, chains[1].Observed)
	require.NotNil(t, chains[1].Read)
	for i := range 2 {
		source.Endpoint(i).Set(devnet.Behaviour{})
	}
	e.hears("ACCC", p)
	e.settledOnce(p)
	observed(1)
}

// scrape gives what Prometheus would read; nothing while nobody listens there.
func (e *endToEnd) scrape(address string) string {
	e.t.Helper()
	r, err := http.NewRequestWithContext(e.ctx, http.MethodGet, "http://"+address+"/metrics", http.NoBody)
	require.NoError(e.t, err)
	answer, err := http.DefaultClient.Do(r)
	if err != nil {
		return ""
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	require.NoError(e.t, err)
	return string(body)
}

// chains gives what the gateway knows of its chains.
func (e *endToEnd) chains() []api.ChainHealth {
	e.t.Helper()
	a, err := e.call(e.ctx, officerOne, http.MethodGet, "/v1/chains", "", nil)
	require.NoError(e.t, err)
	require.Equal(e.t, http.StatusOK, a.status, "%s", a.body)
	var page api.Chains
	require.NoError(e.t, json.Unmarshal(a.body, &page))
	return page.Data
}

func TestOneLyingEndpointPerChainChangesNothing(t *testing.T) {
	t.Parallel()
	for name, lie := range map[string]devnet.Behaviour{
		"forged headers and hidden logs": {LieHeaders: true, OmitLogs: true},
		"hidden logs":                    {OmitLogs: true},
		"exchanged receipts":             {SwapReceipts: true},
		"nonces and used references":     {NonceShift: 5, FlipUsed: true},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			e := newEndToEnd(t, worldOptions{})
			e.up()
			for i, chain := range e.net.Chains {
				chain.Endpoint(i).Set(lie)
			}
			p, q := e.payment("120.00", 0), e.payment("121.00", 1)
			e.post("LIAR-1", p, q)
			e.hears("ACCC", p, q)
			e.settledOnce(p, q)
			require.NotContains(t, e.statuses(p), "PDNG")
		})
	}
}
