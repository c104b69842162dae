package ccip

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/vostro-gateway/vostro/adapters/evm"
	"github.com/vostro-gateway/vostro/gateway"
)

// The checks of a preflight, by their public names.
const (
	checkRoute           = "route"
	checkMessage         = "message"
	checkSourceHead      = "source_head"
	checkDestHead        = "destination_head"
	checkSourceCurse     = "source_curse"
	checkDestCurse       = "destination_curse"
	checkRamps           = "lane"
	checkRampAllowList   = "lane_allow_list"
	checkPaymentSender   = "sender"
	checkDailyLimit      = "daily_limit"
	checkPaymentReceiver = "receiver"
	checkFinality        = "finality_and_verifiers"
	checkPoolFee         = "pool_fee"
	checkSourcePool      = "source_pool"
	checkDestPool        = "destination_pool"
	checkDecimals        = "decimals"
	checkPoolAllowList   = "pool_allow_list"
	checkPoolPolicy      = "pool_policy"
	checkOutbound        = "outbound_limit"
	checkInbound         = "inbound_limit"
	checkLiquidity       = "liquidity"
	checkFee             = "fee"
	checkCeiling         = "fee_ceiling"
	checkTokenBalance    = "token_balance"
	checkFeeBalance      = "fee_balance"
	checkRelease         = "release"
	checkDelivery        = "delivery"
	checkSend            = "send"
)

// rehearsedApprovalTime is how long an approval that only a simulation sees is good.
const rehearsedApprovalTime = time.Hour

// flight is a send that is looked at before it leaves. What one check finds, later ones use.
type flight struct {
	n        *Network
	t        *gateway.Transfer
	reserved *gateway.Promised
	op       string

	l        *lane
	units    *big.Int
	src, dst place
	pair     ramps
	pools    pools
	fee      *big.Int
	terms    gateway.SendTerms
	delivery error // what ccipReceive came to, once the release has been rehearsed
}

// probe is one check with what must have passed before it can be asked.
type probe struct {
	name  string
	needs []string
	run   func(ctx context.Context) (found string, err error)
	chain func() string // where it asks; nil: nowhere
}

// Preflight looks at everything that can stop a send, at the agreed heads of both chains, and simulates it on both. It
// goes on where Quote stops, so that everything is told at once; what hangs on a check that didn't pass is unknown. No
// key takes part: the approval that the sender demands is simulated too.
func (n *Network) Preflight(ctx context.Context, t *gateway.Transfer, reserved *gateway.Promised) gateway.Preflight {
	f := &flight{n: n, t: t, reserved: reserved, op: "preflight"}
	var p gateway.Preflight
	before := make(map[string]gateway.Check)
	for _, probe := range f.probes() {
		c := gateway.Check{Name: probe.name}
		if i := slices.IndexFunc(probe.needs, func(name string) bool { return before[name].Verdict != gateway.CheckPassed }); i >= 0 {
			c.Verdict, c.HangsOn, c.Err = gateway.CheckUnknown, probe.needs[i], before[probe.needs[i]].Err
			if on := before[c.HangsOn].HangsOn; on != "" {
				c.HangsOn = on
			}
		} else {
			c.Found, c.Err = probe.run(ctx)
			c.Verdict = verdictOf(c.Err)
		}
		if probe.chain != nil && f.l != nil {
			c.Chain = probe.chain()
		}
		before[c.Name] = c
		p.Checks = append(p.Checks, c)
	}
	if f.fee != nil {
		q := f.quote()
		p.Quote = &q
	}
	return p
}

// verdictOf tells an answer from no answer.
func verdictOf(err error) gateway.CheckVerdict {
	if err == nil {
		return gateway.CheckPassed
	}
	switch gateway.CodeOf(err) {
	case gateway.CodeUnavailable, gateway.CodeQuorum, gateway.CodeOutcomeUnknown, gateway.CodeInternal:
		return gateway.CheckUnknown
	}
	return gateway.CheckRefused
}

// quote gives what the checks have found out about the price.
func (f *flight) quote() gateway.Quote {
	base := f.src.header.BaseFee
	if base == nil {
		base = new(big.Int) // a chain from before EIP-1559: only the tip counts
	}
	return gateway.Quote{Block: evm.BlockOf(f.src.header), Fee: f.fee, BaseFee: new(big.Int).Set(base), GasLimit: batchGas + f.pair.on.sendGas(len(f.t.Route.Verifiers))}
}

// simulateSend simulates the send as the contract would run it. The compliance key is replaced, in the simulation alone, by one
// that is made up here.
func (f *flight) simulateSend(ctx context.Context) (string, error) {
	r := f.t.Route
	s := gateway.ApprovedSend{Terms: f.terms, Approval: make([]byte, 65)}
	digest, err := ask[[32]byte](ctx, f.l.from, f.src.at, senderABI, r.Sender, "approvalDigest", item(s).Payment)
	if err != nil {
		return "", err
	}
	if s.Approval, err = crypto.Sign(digest[:], rehearsalKey); err != nil {
		return "", gateway.Errorf(gateway.CodeInternal, f.op, gateway.RetryNever, "%w", err)
	}
	s.Approval[64] += 27
	address := crypto.PubkeyToAddress(rehearsalKey.PublicKey)
	data, err := sender.TryPackSendOne(item(s))
	if err != nil {
		return "", gateway.Errorf(gateway.CodeInternal, f.op, gateway.RetryNever, "%w", err)
	}
	_, err = f.l.from.Chain.CallOver(ctx, ethereum.CallMsg{From: r.Sender, To: &r.Sender, Gas: f.pair.on.sendGas(len(f.t.Route.Verifiers)), Data: data}, f.src.at,
		evm.Overrides{r.Sender: {Slots: map[common.Hash]common.Hash{complianceKeySlot: common.BytesToHash(address[:])}}})
	reason, reverted := evm.RevertData(err)
	if !reverted {
		return found(err, "it goes through")
	}
	return "", sendError(f.op, reason, f.units, f.src.header)
}

// rehearsalKey is no secret: it stands in, where nothing is sent, for the key that no simulation may use.
var rehearsalKey = func() *ecdsa.PrivateKey {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("vostro:rehearsal")))
	if err != nil {
		panic(err) // a constant
	}
	return key
}()

// complianceKeySlot is where PaymentSender keeps the key whose approvals it demands.
var complianceKeySlot = common.BigToHash(big.NewInt(4))

func words(format string, args ...any) string { return fmt.Sprintf(format, args...) }
