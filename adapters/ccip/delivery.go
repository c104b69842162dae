package ccip

import (
	"context"
	_ "embed"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/vostro-gateway/vostro/adapters/evm"
	"github.com/vostro-gateway/vostro/gateway"
)

//go:embed abi/pool.json
var poolJSON []byte

// poolABI is what token pools of any version are asked, and what is called on the way from the off-ramp to the receiver.
var poolABI = mustABI(poolJSON)

// Pool.ReleaseOrMintInV1, as every pool takes it.
type releaseOrMint struct {
	OriginalSender          []byte
	RemoteChainSelector     uint64
	Receiver                common.Address
	SourceDenominatedAmount *big.Int
	LocalToken              common.Address
	SourcePoolAddress       []byte
	SourcePoolData          []byte
	OffchainTokenData       []byte
}

// Client.Any2EVMMessage, as the Router takes it from an off-ramp.
type any2EVMMessage struct {
	MessageId           [32]byte //nolint:staticcheck // found by the argument's name
	SourceChainSelector uint64
	Sender              []byte
	Data                []byte
	DestTokenAmounts    []tokenAmount
}

// gasForCallExactCheck is what off-ramps of every version are deployed with.
const gasForCallExactCheck uint16 = 5_000

// rehearsal is a message that hasn't been sent, on its way through the contracts of its destination.
type rehearsal struct {
	t          *gateway.Transfer
	l          *lane
	at         place // destination
	offRamp    common.Address
	sourcePool common.Address
	destPool   common.Address
}

// Places of the calls of a rehearsal.
const (
	rehearsedBefore = iota
	rehearsedRelease
	rehearsedAfter
	rehearsedRoute
	rehearsedAside
	rehearsedCalls
)

// run does on the state of the destination what the off-ramp would do with the message now: it has the pool release or
// mint to the receiver, and the Router call the receiver with the gas of the route. The off-ramp's code is replaced for
// that one call, so that pool, Router and receiver see the caller that they believe.
//
// The first error is of releaseOrMint, the second of ccipReceive; err is that nobody could tell.
func (r *rehearsal) run(ctx context.Context, op string) (release, receive, err error) {
	route := r.t.Route
	credited, amounts := new(big.Int), []tokenAmount{}
	if carriesToken(route) {
		if _, ok := credited.SetString(route.Credited(), 10); !ok {
			return nil, nil, refused(op, bug, "%q is no number of units", route.Credited())
		}
		amounts = append(amounts, tokenAmount{Token: route.DestToken, Amount: credited})
	}
	var lineage [32]byte
	if !r.l.Wallets {
		lineage, err = ask[[32]byte](ctx, r.l.to, r.at.at, receiverABI, route.Receiver, "lineageOf", r.l.from.Selector, route.Sender)
		if err != nil {
			return nil, nil, err
		}
	}
	var calls [rehearsedCalls]scriptCall
	calls[rehearsedBefore].to = route.DestToken
	calls[rehearsedBefore].data, err = commonABI.Pack("balanceOf", route.Receiver)
	if err != nil {
		return nil, nil, gateway.Errorf(gateway.CodeInternal, op, gateway.RetryNever, "%w", err)
	}
	calls[rehearsedAfter] = calls[rehearsedBefore]
	for i, c := range map[int]struct {
		to     common.Address
		method string
		args   []any
	}{
		rehearsedRelease: {r.destPool, "releaseOrMint", []any{releaseOrMint{
			OriginalSender: paddedAddress(route.Sender), RemoteChainSelector: r.l.from.Selector, Receiver: route.Receiver,
			SourceDenominatedAmount: credited, LocalToken: route.DestToken, SourcePoolAddress: paddedAddress(r.sourcePool),
			SourcePoolData: common.LeftPadBytes([]byte{route.Decimals}, 32),
		}}},
		rehearsedRoute: {r.l.to.Router, "routeMessage", []any{any2EVMMessage{
			MessageId: crypto.Keccak256Hash([]byte("vostro:rehearsal"), r.t.Ref[:]), SourceChainSelector: r.l.from.Selector,
			Sender: paddedAddress(route.Sender), Data: payload(r.t), DestTokenAmounts: amounts,
		}, gasForCallExactCheck, new(big.Int).SetUint64(r.l.gas(route)), route.Receiver}},
	} {
		calls[i].to = c.to
		if calls[i].data, err = poolABI.Pack(c.method, c.args...); err != nil {
			return nil, nil, gateway.Errorf(gateway.CodeInternal, op, gateway.RetryNever, "%w", err)
		}
	}
	calls[rehearsedAside].to = route.Receiver
	calls[rehearsedAside].data, err = receiverABI.Pack("setAside", lineage, [32]byte(r.t.Ref))
	if err != nil {
		return nil, nil, gateway.Errorf(gateway.CodeInternal, op, gateway.RetryNever, "%w", err)
	}
	out, err := r.l.to.Chain.CallOver(ctx, ethereum.CallMsg{From: r.offRamp, To: &r.offRamp}, r.at.at,
		evm.Overrides{r.offRamp: {Code: script(calls[:])}})
	if err != nil {
		if data, reverted := evm.RevertData(err); reverted {
			return nil, nil, explain(data).err(op)
		}
		return nil, nil, err
	}
	answers, err := readScript(out, rehearsedCalls)
	if err != nil {
		return nil, nil, gateway.Errorf(gateway.CodeUnavailable, op, gateway.RetryAfterChange, "%w", err)
	}
	// Data alone has no pool, and what was called in its place did nothing.
	if len(amounts) > 0 {
		if release = r.released(op, answers, credited); release != nil {
			return release, nil, nil
		}
	}
	if r.l.Wallets {
		return nil, nil, nil // a wallet isn't called
	}
	return nil, r.received(op, answers), nil
}

// released reads what the pool did, and compares what the receiver has more than before.
func (r *rehearsal) released(op string, answers []scriptAnswer, credited *big.Int) error {
	if a := answers[rehearsedRelease]; !a.ok {
		e := explain(a.data).err(op)
		// A sender's balance is of nobody's concern here: a pool that can't release lacks liquidity.
		if e.Code == gateway.CodeFundsShort {
			e.Code, e.Reason, e.Retry, e.After = dry.code, dry.reason, dry.retry, dry.after
		}
		return e
	}
	before, after := answers[rehearsedBefore], answers[rehearsedAfter]
	if len(before.data) != 32 || len(after.data) != 32 {
		return refused(op, misfit, "token %s on %s has no balances", r.t.Route.DestToken, r.l.To)
	}
	got := new(big.Int).Sub(new(big.Int).SetBytes(after.data), new(big.Int).SetBytes(before.data))
	if got.Cmp(credited) != 0 {
		return refused(op, tokenOff, "pool %s on %s would give %s units for %s", r.destPool, r.l.To, got, credited)
	}
	return nil
}

// received reads what the receiver did: taken with the money where it belongs, or set aside, or reverted.
func (r *rehearsal) received(op string, answers []scriptAnswer) error {
	a := answers[rehearsedRoute]
	if !a.ok {
		return explain(a.data).err(op)
	}
	values, err := poolABI.Unpack("routeMessage", a.data)
	if err != nil || len(values) != 3 {
		return refused(op, misfit, "router %s gave no answer", r.l.to.Router)
	}
	taken, _ := values[0].(bool)
	reason, _ := values[1].([]byte)
	if !taken {
		if len(reason) == 0 {
			return refused(op, gasLow, "receiver %s on %s reverts without a reason, as it does out of gas", r.t.Route.Receiver, r.l.To)
		}
		return explain(reason).err(op)
	}
	if holdsCredit(answers[rehearsedAside]) {
		return refused(op, blocked, "wallet %s on %s can't take token %s: the credit would be set aside", r.t.Route.Beneficiary, r.l.To, r.t.Route.DestToken)
	}
	return nil
}
