package ccip

import (
	"context"
	"math/big"
	"slices"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

var _ engine.LaneFacts = (*Network)(nil)

// memoFacts is how many routes' facts are remembered: some heads' worth.
const memoFacts = 256

// Facts gives what the chains say of a route's lane, token and fees at their agreed heads, for a policy that decides about
// it. It implements engine.LaneFacts. Whatever asks at the same heads for the same route gets the same answer, which
// nobody may change. What breakers have stopped is known elsewhere: Stopped is nil.
func (n *Network) Facts(ctx context.Context, r *gateway.Route) (gateway.RouteFacts, error) {
	op := "read facts of lane " + r.Source + "→" + r.Destination
	at := slices.IndexFunc(n.lanes, func(l *lane) bool { return l.From == r.Source && l.To == r.Destination })
	if at < 0 {
		return gateway.RouteFacts{}, refused(op, misfit, "no such lane is configured")
	}
	l := n.lanes[at]
	if to, ok := l.towards(r.Receiver); ok {
		l = to
	}
	src, err := l.from.place(ctx)
	if err != nil {
		return gateway.RouteFacts{}, err
	}
	dst, err := l.to.place(ctx)
	if err != nil {
		return gateway.RouteFacts{}, err
	}
	// All that an answer hangs on: fees on the message's size, and by its value of the amount.
	key := strings.Join([]string{
		string(src.at[:]), string(dst.at[:]), r.Receiver.Hex(), r.Token.Hex(), r.Units, r.FeeToken.Hex(), r.Finality,
		strconv.FormatUint(r.GasLimit, 10), strconv.Itoa(len(r.Payload)), string(slices.Concat(addresses(r.Verifiers)...)),
	}, "|")
	return n.facts.get(ctx, key, func(ctx context.Context) (gateway.RouteFacts, error) {
		return n.readFacts(ctx, op, l, src, dst, r)
	})
}

func addresses(list []common.Address) [][]byte {
	out := make([][]byte, len(list))
	for i := range list {
		out[i] = list[i][:]
	}
	return out
}

func (n *Network) readFacts(ctx context.Context, op string, l *lane, src, dst place, r *gateway.Route) (gateway.RouteFacts, error) {
	i := &inspection{n: n}
	f := gateway.RouteFacts{Lane: gateway.LaneState{Block: blockOf(src), RemoteBlock: blockOf(dst)}}
	pair, open := i.ways(ctx, op, l, src, dst, &f.Lane)
	f.Lane.Cursed = i.cursed(ctx, op, l, src, dst)
	if !carriesToken(r) {
		f.Token.Lanes = []gateway.TokenLane{}
	} else {
		var err error
		if f.Token, err = n.Inspect(ctx, l.From, r.Token, l.To); err != nil {
			return gateway.RouteFacts{}, err
		}
		if open {
			f.Lane.Outbound, f.Lane.Inbound = i.levels(ctx, op, l, src, dst, pair, r)
		} else {
			i.missing = append(i.missing,
				gateway.Unknown{Path: "lane.outbound", Reason: "the lane has no ramps"}, gateway.Unknown{Path: "lane.inbound", Reason: "the lane has no ramps"})
		}
	}
	if open {
		f.Fees = see(i, "fees", func() (*gateway.RouteFees, error) { return l.fees(ctx, op, src, pair, r) })
	} else {
		i.missing = append(i.missing, gateway.Unknown{Path: "fees", Reason: "the lane has no ramps"})
	}
	f.Unknown = i.missing
	return f, nil
}

// ways tells the lane's version and whether both ends take messages. ok is whether there are ramps to ask further.
func (i *inspection) ways(ctx context.Context, op string, l *lane, src, dst place, s *gateway.LaneState) (pair ramps, ok bool) {
	yes, no := true, false
	pair, err := l.ramps(ctx, op, src, dst)
	if on, onErr := l.onRamp(ctx, src.at); onErr == nil {
		if text, textErr := l.from.version(ctx, src.at, on.address); textErr == nil {
			_, s.Version, _ = strings.Cut(text, " ")
		}
	}
	if err == nil {
		ok = true
		err = pair.on.open(ctx, op, src, pair.on.address, l)
	}
	switch {
	case err == nil:
		s.Enabled = &yes
	case isRefusal(err):
		s.Enabled = &no
	default:
		i.unknown("lane.enabled", err)
	}
	if s.Version == "" {
		i.missing = append(i.missing, gateway.Unknown{Path: "lane.version", Reason: "the lane has no on-ramp that tells one"})
	}
	return pair, ok
}

// cursed tells whether either end has cursed the other, or is cursed as a whole; nil when one that says no leaves the
// other unasked.
func (i *inspection) cursed(ctx context.Context, op string, l *lane, src, dst place) *bool {
	found := false
	var unasked error
	for _, err := range []error{checkCurse(ctx, op, src, l.to), checkCurse(ctx, op, dst, l.from)} {
		switch {
		case gateway.CodeOf(err) == gateway.CodeLaneCursed:
			found = true
		case err != nil:
			unasked = err
		}
	}
	if !found && unasked != nil {
		i.unknown("lane.cursed", unasked)
		return nil
	}
	return &found
}

// levels gives the buckets that a route draws on, those for its own finality.
func (i *inspection) levels(ctx context.Context, op string, l *lane, src, dst place, pair ramps, r *gateway.Route) (outbound, inbound *gateway.Bucket) {
	wanted, _ := finalityOf(r.Finality)
	read := func(p place, registry func() (common.Address, error), token common.Address, remote uint64) (out, in *gateway.Bucket, err error) {
		at, err := registry()
		if err != nil {
			return nil, nil, err
		}
		pool, err := poolOf(ctx, op, p, at, token)
		if err != nil {
			return nil, nil, err
		}
		leaves, arrives, err := pool.buckets(ctx, remote, wanted)
		if err != nil {
			return nil, nil, err
		}
		return viewBucket(leaves), viewBucket(arrives), nil
	}
	var err error
	if outbound, _, err = read(src, func() (common.Address, error) { return pair.on.registry(ctx, src, pair.on.address) }, r.Token, l.to.Selector); err != nil {
		i.unknown("lane.outbound", err)
	}
	if _, inbound, err = read(dst, func() (common.Address, error) { return pair.off.registry(ctx, dst, pair.off.address) }, r.DestToken, l.from.Selector); err != nil {
		i.unknown("lane.inbound", err)
	}
	return outbound, inbound
}

// fees gives what a send with the route would cost, gas at the price that a ceiling is checked with.
func (l *lane) fees(ctx context.Context, op string, src place, pair ramps, r *gateway.Route) (*gateway.RouteFees, error) {
	units, ok := new(big.Int).SetString(r.Units, 10)
	if !ok {
		return nil, refused(op, misfit, "%q is no number of units", r.Units)
	}
	fee, err := l.fee(ctx, op, src, &gateway.Transfer{Route: r}, units)
	if err != nil {
		return nil, err
	}
	gas := new(big.Int).SetUint64(batchGas + pair.on.sendGas(len(r.Verifiers)))
	base := src.header.BaseFee
	if base == nil {
		base = new(big.Int) // a chain from before EIP-1559
	}
	price := new(big.Int).Add(new(big.Int).Lsh(base, 1), tip)
	return &gateway.RouteFees{
		Token: r.FeeToken.Hex(), CCIP: fee.String(), GasLimit: gas.String(), GasPrice: price.String(), Gas: gas.Mul(gas, price).String(),
	}, nil
}
