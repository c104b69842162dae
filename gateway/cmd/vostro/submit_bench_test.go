package main

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"math/big"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"
	"golang.org/x/sync/errgroup"

	"github.com/vostro-gateway/vostro/adapters/devnet"
	"github.com/vostro-gateway/vostro/adapters/evm/bindings"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// BenchmarkSubmit takes approved payments to the chain: by the gateway as it is
// wired, from the moment at which submit may begin until a block holds the last
// of them, and by the least that could be called a submitter: a loop that signs,
// broadcasts in JSON-RPC batches and asks for receipts, with the approvals made
// before, nothing looked at and nothing stored. Both have the same chain and the
// same three endpoints, one after the other in one run. ratio is the gateway's share
// of the bare loop's throughput; its target is 0.7.
//
// The gateway's policy, intake, reports and relay have nothing to do meanwhile,
// but its followers read the chains as always. Blocks matter: what the gateway asks of
// contracts it asks once per block, whatever the number of payments.
func BenchmarkSubmit(b *testing.B) {
	for _, blockTime := range []time.Duration{200 * time.Millisecond, time.Second} {
		b.Run("block="+blockTime.String(), func(b *testing.B) { benchmarkSubmit(b, blockTime) })
	}
}

func benchmarkSubmit(b *testing.B, blockTime time.Duration) {
	holder := account{iban: frenchIBAN(1), holder: "Société Martin SARL"}
	w, err := newWorld(b.Context(), worldOptions{
		finality: 3, accounts: []account{holder}, blockTime: blockTime, funds: "1000000000",
	})
	require.NoError(b, err)
	b.Cleanup(w.close)
	source := w.net.Chains[0]

	calls := make([]types.DynamicFeeTx, b.N)
	for i := range calls {
		to, data, gas, err := source.SendCall(b.Context(), devnet.Payment{
			Client: "alpha", Ref: gateway.PaymentRef(crypto.Keccak256Hash(fmt.Append(nil, "bare ", i))), Units: big.NewInt(12_340_000),
			Beneficiary: devnet.Address("wallet/" + holder.iban),
		})
		require.NoError(b, err)
		calls[i] = types.DynamicFeeTx{ChainID: new(big.Int).SetUint64(source.ChainID), To: &to, Data: data, Gas: gas, GasTipCap: big.NewInt(1_000_000_000), GasFeeCap: big.NewInt(50_000_000_000)}
	}
	b.ResetTimer()
	bare := bareSubmit(b, source, calls)
	whole := wholeSubmit(b, w, source, holder)
	b.StopTimer()
	b.ReportMetric(float64(b.N)/whole.Seconds(), "whole-sends/s")
	b.ReportMetric(float64(b.N)/bare.Seconds(), "bare-sends/s")
	b.ReportMetric(bare.Seconds()/whole.Seconds(), "ratio")
}

// bareSubmit gives how long it takes until every transaction has a receipt of
// success from every endpoint.
func bareSubmit(b *testing.B, chain *devnet.Chain, calls []types.DynamicFeeTx) time.Duration {
	b.Helper()
	const batch = 50
	clients := make([]*rpc.Client, 0, 3)
	for _, url := range chain.Endpoints() {
		client, err := rpc.DialContext(b.Context(), url)
		require.NoError(b, err)
		defer client.Close()
		clients = append(clients, client)
	}
	key := devnet.Key(devnet.RoleOperator(chain.Name))
	signer := types.LatestSignerForChainID(new(big.Int).SetUint64(chain.ChainID))
	var nonce hexutil.Uint64
	began := time.Now()
	require.NoError(b, clients[0].CallContext(b.Context(), &nonce, "eth_getTransactionCount", crypto.PubkeyToAddress(key.PublicKey), "latest"))
	var hashes []any
	for part := range slices.Chunk(calls, batch) {
		raws := make([]any, len(part))
		for i := range part {
			part[i].Nonce = uint64(nonce)
			nonce++
			tx, err := types.SignNewTx(key, signer, &part[i])
			require.NoError(b, err)
			raw, err := tx.MarshalBinary()
			require.NoError(b, err)
			raws[i], hashes = hexutil.Bytes(raw), append(hashes, tx.Hash())
		}
		askEach(b, clients, "eth_sendRawTransaction", raws)
	}
	for waiting := hashes; len(waiting) > 0; {
		var left []any
		for part := range slices.Chunk(waiting, 2*batch) {
			answers := askEach(b, clients, "eth_getTransactionReceipt", part)
			for i, hash := range part {
				for _, answer := range answers {
					var receipt *struct {
						Status hexutil.Uint64 `json:"status"`
					}
					require.NoError(b, json.Unmarshal(answer[i], &receipt))
					if receipt == nil {
						left = append(left, hash)
						break
					}
					require.EqualValues(b, 1, receipt.Status)
				}
			}
		}
		if waiting = left; len(waiting) > 0 {
			require.True(b, pause(b.Context(), 20*time.Millisecond))
		}
	}
	return time.Since(began)
}

// askEach puts one batch of questions to every endpoint at once. A transaction
// that another endpoint of the same node has brought already is known.
func askEach(b *testing.B, clients []*rpc.Client, method string, args []any) [][]json.RawMessage {
	b.Helper()
	answers := make([][]json.RawMessage, len(clients))
	var group errgroup.Group
	for k, client := range clients {
		group.Go(func() error {
			answers[k] = make([]json.RawMessage, len(args))
			elems := make([]rpc.BatchElem, len(args))
			for i, arg := range args {
				elems[i] = rpc.BatchElem{Method: method, Args: []any{arg}, Result: &answers[k][i]}
			}
			if err := client.BatchCallContext(b.Context(), elems); err != nil {
				return err
			}
			for _, e := range elems {
				if e.Error != nil && !strings.Contains(e.Error.Error(), "already known") && !strings.Contains(e.Error.Error(), "nonce too low") {
					return e.Error
				}
			}
			return nil
		})
	}
	require.NoError(b, group.Wait())
	return answers
}

// gate holds submit back until it is opened.
type gate struct {
	engine.Lanes
	opened chan struct{}
}

func (g gate) SentAt(ctx context.Context, t *gateway.Transfer, final bool) (uint64, gateway.Block, error) {
	select {
	case <-g.opened:
		return g.Lanes.SentAt(ctx, t, final)
	case <-ctx.Done():
		return 0, gateway.Block{}, ctx.Err()
	}
}

// wholeSubmit gives how long the gateway takes from approval until a block holds
// every payment.
func wholeSubmit(b *testing.B, w *world, chain *devnet.Chain, holder account) time.Duration {
	b.Helper()
	cfg, err := loadConfig(w.config)
	require.NoError(b, err)
	cfg.Store.DSN = "sqlite:" + filepath.Join(b.TempDir(), "whole.db")
	cfg.Engine.Lease = time.Minute // the gate holds the first batch back for as long as the rest needs to arrive
	opened := make(chan struct{})
	g, err := wire(b.Context(), cfg, slog.New(slog.DiscardHandler), seams{
		lanes: func(l engine.Lanes) engine.Lanes { return gate{l, opened} },
	})
	require.NoError(b, err)
	defer func() { _ = g.close() }()
	ctx, cancel := context.WithCancel(b.Context())
	ended := make(chan error, 1)
	go func() { ended <- g.runner.Run(ctx) }()
	defer func() {
		cancel()
		require.NoError(b, <-ended)
	}()

	door := httptest.NewServer(g.server.Handler())
	defer door.Close()
	client := &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: intakeCallers}}
	bodies := make([][]byte, b.N)
	for i := range bodies {
		bodies[i] = pacs008(fmt.Sprintf("SUBMIT-%08d", i), time.Now(), newPayment(i, "12.34", holder.holder, "Paris", "FR", holder.iban))
	}
	postAll(b, client, door.URL+"/v1/messages", w.keys[backOffice], bodies)
	for {
		events, err := g.store.EventsAfter(b.Context(), 0, 10*b.N)
		require.NoError(b, err)
		if n := countApproved(events); n == b.N {
			break
		}
		require.True(b, pause(b.Context(), 50*time.Millisecond))
	}

	sender, err := bindings.PaymentSenderMetaData.ParseABI()
	require.NoError(b, err)
	sentTopic := sender.Events[bindings.PaymentSenderSentEventName].ID
	close(opened)
	began := time.Now()
	head, sent := chain.Head().Number.Uint64(), 0
	for {
		require.True(b, pause(b.Context(), 5*time.Millisecond))
		now := chain.Head().Number.Uint64()
		// Only what is new is read: the processors are the gateway's.
		logs, err := chain.Logs(b.Context(), head+1, now, chain.Senders["alpha"], sentTopic)
		require.NoError(b, err)
		head, sent = now, sent+len(logs)
		if sent >= b.N {
			return time.Since(began)
		}
	}
}

func countApproved(events []gateway.Event) int {
	n := 0
	for _, e := range events {
		if e.Type == gateway.EventApproved {
			n++
		}
	}
	return n
}
