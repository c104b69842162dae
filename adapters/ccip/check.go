package ccip

import (
	"context"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/vostro-gateway/vostro/gateway"
)

// Check asks the chains whether the configuration describes them: Routers, ramps and their versions, senders, receivers.
// It gives every problem that it finds, in words; an empty answer says that payments can go. A curse or an empty bucket
// is no problem of the configuration, and isn't told here.
func (n *Network) Check(ctx context.Context) []error {
	var problems []error
	places := make(map[string]place)
	for name, c := range n.chains {
		p, err := c.place(ctx)
		if err != nil {
			problems = append(problems, &gateway.Mismatch{Chain: name, Err: fmt.Errorf("chain %s: %w", name, err)})
			continue
		}
		places[name] = p
		problems = append(problems, p.checkRouter(ctx)...)
	}
	for _, l := range n.lanes {
		src, srcUp := places[l.From]
		dst, dstUp := places[l.To]
		if srcUp && dstUp {
			problems = append(problems, n.checkOneLane(ctx, l, src, dst)...)
		}
	}
	for _, c := range n.chains {
		if src, up := places[c.Name]; up {
			problems = append(problems, n.checkSenders(ctx, src, places)...)
		}
	}
	return problems
}

func (p place) checkRouter(ctx context.Context) []error {
	v, err := p.version(ctx, p.at, p.Router)
	if err != nil {
		return []error{&gateway.Mismatch{Chain: p.Name, Err: fmt.Errorf("router of %s: %w", p.Name, err)}}
	}
	if !strings.HasPrefix(v, "Router 1.2.") {
		err = gateway.Errorf(gateway.CodeUnsupported, "router of "+p.Name, gateway.RetryAfterChange, "%s says that it is %q, not a Router 1.2", p.Router, v)
		return []error{&gateway.Mismatch{Chain: p.Name, Err: err}}
	}
	return nil
}

func (n *Network) checkOneLane(ctx context.Context, l *lane, src, dst place) []error {
	var problems []error
	problem := func(err error) {
		problems = append(problems, &gateway.Mismatch{Lane: gateway.LaneName(l.From, l.To), Err: fmt.Errorf("lane %s: %w", l, err)})
	}
	pair, err := l.ramps(ctx, "check", src, dst)
	if err != nil {
		problem(err)
		return problems
	}
	if !l.Wallets {
		router, err := ask[common.Address](ctx, l.to, dst.at, receiverABI, l.Receiver, "router")
		if err != nil {
			problem(err)
			return problems
		}
		if router != l.to.Router {
			problem(refused("check", misfit, "receiver %s listens to router %s, not to %s", l.Receiver, router, l.to.Router))
		}
	}
	if err := l.checkRequest(ctx, "check", dst, pair, l.demands()); err != nil {
		problem(err)
	}
	if l.FeeToken != (common.Address{}) {
		decimals, err := ask[uint8](ctx, l.from, src.at, poolABI, l.FeeToken, "decimals")
		if err == nil && decimals != l.FeeDecimals {
			err = refused("check fee token", misfit, "%s has %d decimals, configured are %d", l.FeeToken, decimals, l.FeeDecimals)
		}
		if err != nil {
			problem(err)
		}
	}
	for _, token := range l.Tokens {
		f := &flight{
			n: n, op: "check token " + token.Source.Hex(), l: l, src: src, dst: dst, pair: pair,
			t: &gateway.Transfer{Route: &gateway.Route{Token: token.Source, DestToken: token.Dest, Decimals: token.Decimals}},
		}
		for _, look := range []func(context.Context) (string, error){f.sourcePool, f.destPool, f.decimals} {
			if _, err := look(ctx); err != nil {
				problem(err)
				break
			}
		}
	}
	return problems
}

// checkSenders looks at the senders that are configured on a chain, for every lane that begins there. A sealed
// predecessor is as it should be.
func (n *Network) checkSenders(ctx context.Context, src place, places map[string]place) []error {
	c := src.chain
	c.mu.Lock()
	senders := make(map[common.Address]string, len(c.senders))
	for a, client := range c.senders {
		senders[a] = client
	}
	c.mu.Unlock()
	var problems []error
	for s, client := range senders {
		problem := func(err error) {
			problems = append(problems, &gateway.Mismatch{From: c.Name, Err: fmt.Errorf("sender %s of client %s on %s: %w", s, client, c.Name, err)})
		}
		sealed, err := ask[bool](ctx, c, src.at, senderABI, s, "isSealed")
		if err != nil {
			problem(err)
			continue
		}
		if sealed {
			if c.configured[s] {
				problem(refused("check", senderOff, "is sealed"))
			}
			continue
		}
		for _, q := range []struct {
			method string
			want   common.Address
			words  string
		}{
			{"router", c.Router, "it sends through router"},
			{"complianceKey", n.complianceKey, "it demands approvals of"},
		} {
			if q.want == (common.Address{}) {
				continue
			}
			got, err := ask[common.Address](ctx, c, src.at, senderABI, s, q.method)
			if err != nil {
				problem(err)
			} else if got != q.want {
				problem(refused("check", misfit, "%s %s, not %s", q.words, got, q.want))
			}
		}
		flags(ctx, src, s, problem)
		for _, l := range c.outbound {
			if l.Wallets {
				continue // each wallet is allowed by itself
			}
			if ok, err := ask[bool](ctx, c, src.at, senderABI, s, "isReceiverAllowed", l.to.Selector, l.Receiver); err != nil {
				problem(err)
			} else if !ok {
				problem(refused("check", senderOff, "it doesn't allow receiver %s on %s", l.Receiver, l.To))
			}
			if dst, up := places[l.To]; up {
				if err := l.checkReceiver(ctx, "check", dst, s); err != nil {
					problem(err)
				}
			}
		}
	}
	return problems
}

func flags(ctx context.Context, src place, s common.Address, problem func(error)) {
	ask2 := func(a *abi.ABI, method string, want bool, words string, args ...any) {
		got, err := ask[bool](ctx, src.chain, src.at, a, s, method, args...)
		if err != nil {
			problem(err)
		} else if got != want {
			problem(refused("check", senderOff, "%s", words))
		}
	}
	ask2(senderABI, "paused", false, "it is paused")
	for _, operator := range src.operators() {
		ask2(senderABI, "isOperator", true, fmt.Sprintf("it doesn't know our signer %s as an operator", operator), operator)
	}
	before, err := ask[common.Address](ctx, src.chain, src.at, senderABI, s, "predecessor")
	if err != nil || before == (common.Address{}) {
		return
	}
	if sealed, err := ask[bool](ctx, src.chain, src.at, senderABI, before, "isSealed"); err != nil {
		problem(err)
	} else if !sealed {
		problem(refused("check", senderOff, "its predecessor %s isn't sealed", before))
	}
}
