package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"net/http"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/devnet"
	"github.com/vostro-gateway/vostro/adapters/devnet/chainlink"
	"github.com/vostro-gateway/vostro/adapters/devnet/chainlink/chainlinktest"
	"github.com/vostro-gateway/vostro/adapters/evm/bindings"
	"github.com/vostro-gateway/vostro/api"
)

func TestPaymentsSettleOnChainlinksContracts(t *testing.T) {
	t.Parallel()
	for _, generation := range chainlink.Generations() {
		t.Run(generation, func(t *testing.T) {
			t.Parallel()
			e := newEndToEnd(t, worldOptions{stack: chainlinktest.Stack(t, generation, chainlink.Options{})})
			e.up()
			p, q := e.payment("1250.75", 0), e.payment("0.01", 1)
			e.post("REAL-1", p, q)
			e.hears("ACCC", p, q)
			e.settledOnce(p, q)
		})
	}
}

func TestAFailureOnChainlinksContractsIsStrandedAndSettlesByHand(t *testing.T) {
	t.Parallel()
	for _, generation := range chainlink.Generations() {
		t.Run(generation, func(t *testing.T) {
			t.Parallel()
			e := newEndToEnd(t, worldOptions{stack: chainlinktest.Stack(t, generation, chainlink.Options{Pools: chainlink.LockRelease})})
			e.up()
			relay := e.net.Relay(e.net.Chains[0])
			relay.FailExecution(1)
			p := e.payment("640.00", 0)
			e.post("REAL-STRANDED", p)
			e.hearsReason(p, "PDNG", "STRANDED")
			executed, err := relay.ExecuteFailed(e.ctx)
			require.NoError(t, err)
			require.Equal(t, 1, executed)
			e.hears("ACCC", p)
			e.settledOnce(p)
			require.NotContains(t, e.statuses(p), "RJCT")
		})
	}
}

// An issuer demands its own verifier on a 2.0 lane: without its signatures
// nothing is released, whatever the lane's verifiers have signed.
func TestAnAttestationThatIsWithheldKeepsThePaymentBack(t *testing.T) {
	t.Parallel()
	e := newEndToEnd(t, worldOptions{stack: chainlinktest.Stack(t, "2.0", chainlink.Options{})})
	source, dest := e.net.Chains[0], e.net.Chains[1]
	there, err := chainlink.Issuer(source)
	require.NoError(t, err)
	here, err := chainlink.Issuer(dest)
	require.NoError(t, err)
	require.NoError(t, dest.Do(e.ctx, devnet.OwnerCall(dest.Receiver, bindings.NewPaymentReceiver().PackSetVerification(
		source.Selector, bindings.LineageReceiverVerification{RequiredCCVs: []common.Address{{}, here.Resolver}}))))
	e.configured(setting{laneEnd, fmt.Sprintf(
		`fee_ceiling: "0.05", execution_window: 2s, verifiers: [{source: %q, destination: %q}]}`, there.Resolver.Hex(), here.Resolver.Hex())})
	here.Withhold(true)
	e.up()
	p := e.payment("75000.00", 0)
	e.post("ATTESTED-1", p)
	e.hearsReason(p, "PDNG", "AB01")
	require.NotContains(t, e.statuses(p), "ACCC")
	sent := e.waitSent(p)
	balance, err := dest.TokenBalance(e.ctx, sent.Beneficiary)
	require.NoError(t, err)
	require.Zero(t, balance.Sign(), "nothing is released without the issuer")

	here.Withhold(false)
	e.hears("ACCC", p)
	e.settledOnce(p)
}

// obligesLarge is a policy that leaves small payments to the lane and has large
// ones wait for finality.
const obligesLarge = `package policy.large

import data.lib.money

allow if is_object(input.transfer)

oblige contains {"rule": "large.final", "text": "large payments wait for finality", "finality": "full"} if {
	money.at_least(input.transfer.amount.value, "50000")
}
`

// A lane that is configured for a few blocks asks for them in every message, once
// pools, verifier, executor and receiver take them, and for full finality where the
// policy demands it; the payments are settled all the same when both ends are
// final.
func TestALaneConfiguredForLessThanFinalitySettles(t *testing.T) {
	t.Parallel()
	e := newEndToEnd(t, worldOptions{stack: chainlinktest.Stack(t, "2.0", chainlink.Options{})}, setting{laneEnd, `fee_ceiling: "0.05", finality: "1"}`})
	dir := e.writeBundle("large", "bics: []", "bics: []")
	require.NoError(t, os.WriteFile(dir+"/large.rego", []byte(obligesLarge), 0o600))
	e.configured(setting{complianceLine, "compliance: {bundle: " + dir + ", "})
	source, dest := e.net.Chains[0], e.net.Chains[1]
	one := [4]byte{0, 0, 0, 1}
	require.NoError(t, dest.Do(e.ctx, devnet.OwnerCall(dest.Receiver, bindings.NewPaymentReceiver().PackSetVerification(
		source.Selector, bindings.LineageReceiverVerification{AllowedFinality: one}))))
	e.up()
	small, large := e.payment("88.00", 0), e.payment("60000.00", 1)

	// Nobody else takes one block yet: that is known before anything is signed, of the payment that would ask for it.
	refused := e.simulated(pacs008("FAST-0", time.Now(), small))
	require.NotEmpty(t, refused)
	require.Equal(t, "pool_fee CONFIGURATION after_change FF10", strings.Join([]string{refused[0].Name, refused[0].Code, refused[0].Retry, refused[0].ISO}, " "))
	require.Contains(t, refused[0].Detail, "finality")
	require.Empty(t, e.simulated(pacs008("FULL-0", time.Now(), large)))
	for _, c := range e.net.Chains {
		calls, err := chainlink.AllowFinality(c, one)
		require.NoError(t, err)
		require.NoError(t, c.Do(e.ctx, calls...))
	}
	require.Empty(t, e.simulated(pacs008("FAST-0", time.Now(), small)))

	asked := map[string][]byte{}
	for _, p := range []payment{small, large} {
		e.post("FAST-"+p.uetr[:8], p)
		e.hears("ACCC", p)
		asked[p.amount] = e.lastFinality(source)
	}
	e.settledOnce(small, large)
	require.Equal(t, map[string][]byte{small.amount: one[:], large.amount: make([]byte, 4)}, asked)
}

// simulated gives the checks that a payment wouldn't pass now.
func (e *endToEnd) simulated(message []byte) (refused []api.PreflightCheck) {
	e.t.Helper()
	a, err := e.call(e.ctx, backOffice, http.MethodPost, "/v1/transfers/simulate", "application/xml", message)
	require.NoError(e.t, err)
	require.Equal(e.t, http.StatusOK, a.status, "%s", a.body)
	var s api.Simulation
	require.NoError(e.t, json.Unmarshal(a.body, &s))
	require.Len(e.t, s.Transfers, 1)
	require.NotEmpty(e.t, s.Transfers[0].Checks, "%s", a.body)
	for _, c := range s.Transfers[0].Checks {
		if c.Verdict != "passed" {
			refused = append(refused, c)
		}
	}
	return refused
}

// lastFinality gives what the last message of a lane 2.0 waits for at its source.
func (e *endToEnd) lastFinality(source *devnet.Chain) []byte {
	e.t.Helper()
	logs, err := source.Client().FilterLogs(e.ctx, ethereum.FilterQuery{
		Addresses: []common.Address{source.OnRamp}, Topics: [][]common.Hash{{common.HexToHash("0x371bc2ff0a006f4ef863b1d27a065d4e9f938b6d883eb154572b4aea593b32cc")}}, // CCIPMessageSent
	})
	require.NoError(e.t, err)
	require.NotEmpty(e.t, logs)
	message := logs[len(logs)-1].Data
	// MessageV1 has its finality after version, chains, number and two amounts of gas.
	version := bytes.Index(message, append([]byte{1}, common.LeftPadBytes(new(big.Int).SetUint64(source.Selector).Bytes(), 8)...))
	require.Positive(e.t, version)
	return message[version+1+3*8+2*4:][:4]
}

// command runs vostro in a process of its own and gives what it printed.
func command(t *testing.T, args ...string) (stdout, stderr string, err error) {
	t.Helper()
	self, err := os.Executable()
	require.NoError(t, err)
	ctx, cancel := context.WithTimeout(t.Context(), endToEndTime)
	defer cancel()
	cmd := exec.CommandContext(ctx, self, args...)
	var out, said bytes.Buffer
	cmd.Env, cmd.Stdout, cmd.Stderr = append(os.Environ(), envCommand+"=1"), &out, &said
	err = cmd.Run()
	return out.String(), said.String(), err
}

func TestDemoOnALaneThatIsNotThereSaysHowToGetIt(t *testing.T) {
	t.Parallel()
	_, said, err := command(t, "demo", "--lane", "1.6", "--contracts", t.TempDir())
	require.Error(t, err)
	require.Contains(t, said, "make test-tools")
	_, said, err = command(t, "demo", "--lane", "1.7", "--contracts", chainlinktest.Folder(t))
	require.Error(t, err)
	require.Contains(t, said, `no lane of generation "1.7"`)
}

func TestDemoTellsItsStoryOnChainlinksContracts(t *testing.T) {
	t.Parallel()
	for _, generation := range chainlink.Generations() {
		t.Run(generation, func(t *testing.T) {
			t.Parallel()
			out, said, err := command(t, "demo", "--lane", generation, "--contracts", chainlinktest.Folder(t), "--output", "json")
			require.NoError(t, err, "%s\n%s", out, said)
			lines := strings.Split(strings.TrimSpace(out), "\n")
			var told summary
			require.NoError(t, json.Unmarshal([]byte(lines[len(lines)-1]), &told))
			require.True(t, told.Good && told.Conserved && told.DuplicateSends == 0, "%s", out)
			require.Equal(t, 7, told.SendsOnChain)
			require.Equal(t, map[string]int{"settled": 2}, told.Orders)
			require.Contains(t, out, "CCIP "+generation)
		})
	}
}
