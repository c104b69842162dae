package ccip

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/vostro-gateway/vostro/adapters/evm"
)

// pools are the two ends of a token's way.
type pools struct{ src, dst pool }

// probes gives every check in the order in which they count: what stops every payment of a lane before what stops one,
// and what is asked once per block before what is asked per payment.
func (f *flight) probes() []probe {
	source := func() string { return f.l.From }
	dest := func() string { return f.l.To }
	return []probe{
		{checkRoute, nil, f.route, nil},
		{checkMessage, []string{checkRoute}, f.message, nil},
		{checkSourceHead, []string{checkRoute}, f.sourceHead, source},
		{checkDestHead, []string{checkRoute}, f.destHead, dest},
		{checkSourceCurse, []string{checkSourceHead}, func(ctx context.Context) (string, error) { return "", checkCurse(ctx, f.op, f.src, f.l.to) }, source},
		{checkDestCurse, []string{checkDestHead}, func(ctx context.Context) (string, error) { return "", checkCurse(ctx, f.op, f.dst, f.l.from) }, dest},
		{checkRamps, []string{checkSourceHead, checkDestHead}, f.ramps, source},
		{checkRampAllowList, []string{checkRamps}, f.rampAllowList, source},
		{checkPaymentSender, []string{checkSourceHead}, f.sender, source},
		{checkDailyLimit, []string{checkPaymentSender}, f.ofToken(f.dailyLimit), source},
		{checkPaymentReceiver, []string{checkDestHead}, f.receiver, dest},
		{checkFinality, []string{checkRamps}, f.request, source},
		{checkSourcePool, []string{checkRamps}, f.ofToken(f.sourcePool), source},
		{checkDestPool, []string{checkRamps, checkSourcePool}, f.ofToken(f.destPool), dest},
		{checkDecimals, []string{checkSourcePool, checkDestPool}, f.ofToken(f.decimals), source},
		{checkPoolFee, []string{checkSourcePool, checkDestPool}, f.ofToken(f.poolFee), source},
		{checkPoolAllowList, []string{checkSourcePool}, f.ofToken(f.poolAllowList), source},
		{checkPoolPolicy, []string{checkSourcePool}, f.ofToken(f.poolPolicy), source},
		{checkOutbound, []string{checkSourcePool}, f.ofToken(f.outbound), source},
		{checkInbound, []string{checkDestPool}, f.ofToken(f.inbound), dest},
		{checkLiquidity, []string{checkDestPool}, f.ofToken(f.liquidity), dest},
		{checkFee, []string{checkRamps}, f.askFee, source},
		{checkCeiling, []string{checkFee}, f.ceiling, source},
		{checkTokenBalance, []string{checkSourceHead}, f.ofToken(f.tokenBalance), source},
		{checkFeeBalance, []string{checkFee}, f.feeBalance, source},
		{checkRelease, []string{checkDestCurse, checkDestPool}, f.rehearse, dest},
		{checkDelivery, []string{checkRelease}, f.delivered, dest},
		{checkSend, []string{checkCeiling}, f.simulateSend, source},
	}
}

// ofToken is a check that data alone passes: there is no token to look at.
func (f *flight) ofToken(check func(context.Context) (string, error)) func(context.Context) (string, error) {
	return func(ctx context.Context) (string, error) {
		if !carriesToken(f.t.Route) {
			return "no token travels", nil
		}
		return check(ctx)
	}
}

func (f *flight) route(context.Context) (string, error) {
	l, units, err := f.n.route(f.op, f.t)
	if err != nil {
		return "", err
	}
	f.l, f.units = l, units
	return l.String(), nil
}

// message holds the data against CCIP's own bound, before anybody is asked; the gas is a matter of the route.
func (f *flight) message(context.Context) (string, error) {
	if n := len(payload(f.t)); n > maxDataBytes {
		return "", refused(f.op, tooLarge, "%d bytes of data, CCIP takes %d", n, maxDataBytes)
	}
	return words("%d bytes of data, %d gas", len(payload(f.t)), f.l.gas(f.t.Route)), nil
}

func (f *flight) sourceHead(ctx context.Context) (_ string, err error) {
	f.src, err = f.l.from.place(ctx)
	return found(err, "block %s", blockOf(f.src))
}

func (f *flight) destHead(ctx context.Context) (_ string, err error) {
	f.dst, err = f.l.to.place(ctx)
	return found(err, "block %s", blockOf(f.dst))
}

func blockOf(p place) string {
	if p.header == nil {
		return ""
	}
	return p.header.Number.String()
}

// found gives words for a check that passed.
func found(err error, format string, args ...any) (string, error) {
	if err != nil {
		return "", err
	}
	return words(format, args...), nil
}

func (f *flight) ramps(ctx context.Context) (_ string, err error) {
	if f.pair, err = f.l.ramps(ctx, f.op, f.src, f.dst); err != nil {
		return "", err
	}
	return found(f.pair.on.open(ctx, f.op, f.src, f.pair.on.address, f.l),
		"version %s, on-ramp %s, off-ramp %s", f.pair.on.version(), f.pair.on.address, f.pair.off.address)
}

// rampAllowList asks the on-ramp whether our sender may use the lane.
func (f *flight) rampAllowList(ctx context.Context) (string, error) {
	keeper, keeps := f.pair.on.onRampVersion.(allowListed)
	if !keeps {
		return "none", nil
	}
	allowed, err := keeper.allowed(ctx, f.src, f.pair.on.address, f.l.to.Selector, f.t.Route.Sender)
	if err == nil && !allowed {
		err = refused(f.op, senderOff, "on-ramp %s has an allow-list, and sender %s isn't on it", f.pair.on.address, f.t.Route.Sender)
	}
	return found(err, "none, or the sender is on it")
}

func (f *flight) sender(ctx context.Context) (string, error) {
	return found(f.l.checkSender(ctx, f.op, f.src, f.t.Route), "%s", f.t.Route.Sender)
}

func (f *flight) dailyLimit(ctx context.Context) (string, error) {
	return found(checkDay(ctx, f.op, f.src, f.t.Route, f.units), "it fits today's limit")
}

func (f *flight) receiver(ctx context.Context) (string, error) {
	if f.l.Wallets {
		return words("none: the token goes to wallet %s", f.t.Route.Receiver), nil
	}
	return found(f.l.checkReceiver(ctx, f.op, f.dst, f.t.Route.Sender), "%s", f.t.Route.Receiver)
}

// request asks whether the lane can give the finality and the verifiers that it is configured with.
func (f *flight) request(ctx context.Context) (string, error) {
	return found(f.l.checkRequest(ctx, f.op, f.dst, f.pair, f.t.Route), "as configured")
}

// poolFee asks whether the pools take the finality, and keep what is configured that they keep.
func (f *flight) poolFee(ctx context.Context) (string, error) {
	return found(f.l.checkPools(ctx, f.op, f.src, f.dst, f.pair, f.t.Route, f.units), "as configured")
}

// wanted is the finality that the send asks for.
func (f *flight) wanted() finality {
	wanted, _ := finalityOf(f.t.Route.WaitsFor()) // checkDemand has read it
	return wanted
}

// sourcePool finds the pool that takes the token here, and asks where it leads.
func (f *flight) sourcePool(ctx context.Context) (string, error) {
	r := f.t.Route
	registry, err := f.pair.on.registry(ctx, f.src, f.pair.on.address)
	if err != nil {
		return "", err
	}
	p, err := poolOf(ctx, f.op, f.src, registry, r.Token)
	if err != nil {
		return "", err
	}
	to, err := p.remote(ctx, f.l.to.Selector)
	if err != nil {
		return "", err
	}
	if !to.supported {
		return "", refused(f.op, tokenOff, "pool %s of token %s doesn't serve %s", p.address, r.Token, f.l.To)
	}
	if arrives, ok := addressOf(to.token); !ok || arrives != r.DestToken {
		return "", refused(f.op, tokenOff, "token %s arrives on %s as 0x%x, not as %s", r.Token, f.l.To, to.token, r.DestToken)
	}
	f.pools.src = p
	return p.String(), nil
}

// destPool finds the pool that gives the token there, and asks whether both ends take each other for what they are.
func (f *flight) destPool(ctx context.Context) (string, error) {
	r := f.t.Route
	registry, err := f.pair.off.registry(ctx, f.dst, f.pair.off.address)
	if err != nil {
		return "", err
	}
	p, err := poolOf(ctx, f.op, f.dst, registry, r.DestToken)
	if err != nil {
		return "", err
	}
	from, err := p.remote(ctx, f.l.from.Selector)
	if err != nil {
		return "", err
	}
	to, err := f.pools.src.remote(ctx, f.l.to.Selector)
	if err != nil {
		return "", err
	}
	back, ok := addressOf(from.token)
	switch {
	case !from.supported:
		return "", refused(f.op, tokenOff, "pool %s on %s doesn't serve %s", p.address, f.l.To, f.l.From)
	case !from.has(f.pools.src.address):
		return "", refused(f.op, tokenOff, "pool %s on %s doesn't take tokens of pool %s", p.address, f.l.To, f.pools.src.address)
	case !ok || back != r.Token:
		return "", refused(f.op, tokenOff, "pool %s on %s takes token 0x%x of %s for its other end, not %s", p.address, f.l.To, from.token, f.l.From, r.Token)
	case !to.has(p.address):
		return "", refused(f.op, tokenOff, "pool %s on %s doesn't know pool %s on %s as its other end", f.pools.src.address, f.l.From, p.address, f.l.To)
	}
	f.pools.dst = p
	return p.String(), nil
}

func (f *flight) decimals(ctx context.Context) (string, error) {
	r := f.t.Route
	here, err := f.pools.src.decimals(ctx)
	if err != nil {
		return "", err
	}
	if here != r.Decimals {
		return "", refused(f.op, misfit, "token %s has %d decimals, configured are %d", r.Token, here, r.Decimals)
	}
	there, err := f.pools.dst.decimals(ctx)
	if err != nil {
		return "", err
	}
	if there != here {
		// A credit is compared with what was instructed, unit by unit.
		e := refused(f.op, unserved, "token %s has %d decimals here and %d on %s", r.Token, here, there, f.l.To)
		e.Retry, e.After = afterChange, waitConfig
		return "", e
	}
	return words("%d on both ends", here), nil
}

func (f *flight) poolAllowList(ctx context.Context) (string, error) {
	ok, err := f.pools.src.allowed(ctx, f.t.Route.Sender)
	if err == nil && !ok {
		err = refused(f.op, senderOff, "pool %s has an allow-list, and sender %s isn't on it", f.pools.src.address, f.t.Route.Sender)
	}
	return found(err, "none, or the sender is on it")
}

// poolPolicy has the token's own policy engine judge the send.
func (f *flight) poolPolicy(ctx context.Context) (string, error) {
	engine, hooks, err := f.pools.src.policy(ctx)
	if err != nil || engine == (common.Address{}) {
		return found(err, "none")
	}
	return found(f.pools.src.askPolicy(ctx, f.op, engine, hooks, lockOrBurn{
		Receiver: paddedAddress(f.t.Route.Receiver), RemoteChainSelector: f.l.to.Selector, OriginalSender: f.t.Route.Sender,
		Amount: f.units, LocalToken: f.t.Route.Token,
	}), "engine %s allows it", engine)
}

func (f *flight) outbound(ctx context.Context) (string, error) {
	p := f.pools.src
	out, _, err := p.buckets(ctx, f.l.to.Selector, f.wanted())
	if err != nil {
		return "", err
	}
	if err := checkBucket(f.op, out, f.units, f.reserved.OutboundUnits(), "of pool "+p.address.Hex()+" on "+f.l.From); err != nil {
		return "", err
	}
	return found(f.pair.on.limit(ctx, f.op, f.src, f.pair.on.address, amountOf{f.t.Route.Token, f.units}), "%s", level(out))
}

func (f *flight) inbound(ctx context.Context) (string, error) {
	p := f.pools.dst
	_, in, err := p.buckets(ctx, f.l.from.Selector, f.wanted())
	if err != nil {
		return "", err
	}
	if err := checkBucket(f.op, in, f.units, f.reserved.InboundUnits(), "of pool "+p.address.Hex()+" on "+f.l.To); err != nil {
		return "", err
	}
	return found(f.pair.off.limit(ctx, f.op, f.dst, f.pair.off.address, amountOf{f.t.Route.DestToken, f.units}), "%s", level(in))
}

// level says in words what is in a bucket.
func level(b bucket) string {
	if !b.IsEnabled {
		return "no limit"
	}
	return words("%s of %s units are in it, %s refill each second", b.Tokens, b.Capacity, b.Rate)
}

// liquidity looks whether a pool that locks has what it must release, after what it must release before.
func (f *flight) liquidity(ctx context.Context) (string, error) {
	p := f.pools.dst
	if !p.locks() {
		return "not needed: the pool mints", nil
	}
	has, holder, err := p.liquidity(ctx)
	if err != nil {
		return "", err
	}
	needed := new(big.Int).Add(f.units, f.reserved.InboundUnits())
	if has.Cmp(needed) < 0 {
		return "", refused(f.op, dry, "%s holds %s units of token %s for releases on %s; %s are needed after those before it", holder, has, f.t.Route.DestToken, f.l.To, f.units)
	}
	return words("%s holds %s units", holder, has), nil
}

func (f *flight) askFee(ctx context.Context) (string, error) {
	fee, err := f.l.fee(ctx, f.op, f.src, f.t, f.units)
	if err != nil {
		return "", err
	}
	f.fee = fee
	return feeText(f.t.Route, fee), nil
}

// ceiling asks whether fee and gas fit under the route's ceiling.
func (f *flight) ceiling(context.Context) (_ string, err error) {
	f.terms, err = f.n.Terms(f.t, f.quote(), evm.BlockOf(f.src.header).Time.Add(rehearsedApprovalTime))
	if err != nil {
		return "", err
	}
	if r := f.t.Route; r.FeeInToken() {
		return words("%s at most, of %s; gas at most %s wei", feeText(r, f.terms.MaxFee), r.FeeTokenCeiling, r.FeeCeiling), nil
	}
	return words("%s wei at most, of %s", f.terms.MaxFee, f.t.Route.FeeCeiling), nil
}

func (f *flight) tokenBalance(ctx context.Context) (string, error) {
	r := f.t.Route
	tokens, err := ask[*big.Int](ctx, f.l.from, f.src.at, commonABI, r.Token, "balanceOf", r.Sender)
	if err != nil {
		return "", err
	}
	promised := f.reserved.TokenUnits()
	if free := new(big.Int).Sub(tokens, promised); free.Cmp(f.units) < 0 {
		return "", refused(f.op, customerLow, "sender %s holds %s units of token %s, %s of them promised; %s are needed", r.Sender, tokens, r.Token, promised, f.units)
	}
	return words("%s units, %s of them promised", tokens, promised), nil
}

func (f *flight) feeBalance(ctx context.Context) (string, error) {
	r := f.t.Route
	s := r.Sender
	if r.FeeInToken() {
		held, err := ask[*big.Int](ctx, f.l.from, f.src.at, commonABI, r.FeeToken, "balanceOf", s)
		if err != nil {
			return "", err
		}
		promised := new(big.Int).Set(f.reserved.FeeUnits())
		if r.FeeToken == r.Token {
			promised.Add(promised, f.units)
		}
		if free := new(big.Int).Sub(held, promised); free.Cmp(f.fee) < 0 {
			return "", refused(f.op, ownLow, "sender %s holds %s units of fee token %s, %s of them promised or sent; this fee is %s", s, held, r.FeeToken, promised, f.fee)
		}
		return words("%s units of token %s, %s of them promised or sent", held, r.FeeToken, promised), nil
	}
	coins, err := f.src.coins(ctx, f.src.at, s)
	if err != nil {
		return "", err
	}
	promised := f.reserved.FeeUnits()
	if free := new(big.Int).Sub(coins, promised); free.Cmp(f.fee) < 0 {
		return "", refused(f.op, ownLow, "sender %s holds %s wei for fees, %s of them promised; this one is %s", s, coins, promised, f.fee)
	}
	return words("%s wei, %s of them promised", coins, promised), nil
}

// rehearse has the destination's contracts do what they will do with the message; delivered tells the second half.
func (f *flight) rehearse(ctx context.Context) (string, error) {
	r := rehearsal{t: f.t, l: f.l, at: f.dst, offRamp: f.pair.off.address, sourcePool: f.pools.src.address, destPool: f.pools.dst.address}
	release, receive, err := r.run(ctx, f.op)
	if err != nil {
		return "", err
	}
	f.delivery = receive
	if !carriesToken(f.t.Route) {
		return found(release, "no token travels")
	}
	return found(release, "the pool gives %s units", f.t.Route.Credited())
}

func (f *flight) delivered(context.Context) (string, error) {
	if f.l.Wallets {
		return "the pool credits the wallet", nil
	}
	return found(f.delivery, "the receiver credits %s", f.t.Route.Beneficiary)
}
