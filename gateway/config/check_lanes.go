package config

import (
	"fmt"
	"math/big"
	"slices"
	"strconv"
	"strings"
	"time"
)

// maxVerifiers bounds what a lane demands: each costs a fee and gas for every
// message.
const maxVerifiers = 8

func checkFinality(c *checker, key, value string) {
	if value == "full" || value == "safe" {
		return
	}
	if n, err := strconv.ParseUint(value, 10, 16); err != nil || n == 0 || strconv.FormatUint(n, 10) != value {
		c.fail(key, "%q is neither full nor safe nor a number of blocks from 1 to 65535", value)
	}
}

// maxBreakerSends bounds how many sends a breaker looks at.
const maxBreakerSends = 1000

func checkBreaker(c *checker, key string, b Breaker) {
	if b.Of < 1 || b.Of > maxBreakerSends {
		c.fail(key+".of", "%d is not from 1 to %d", b.Of, maxBreakerSends)
	}
	for name, n := range map[string]int{"failures": b.Failures, "stranded": b.Stranded} {
		if n < 0 || n > b.Of {
			c.fail(key+"."+name, "%d is not from 0 to %d, which is how many sends are looked at", n, b.Of)
		}
	}
	c.oneOf(key+".curse", b.Curse, []string{"wait", "trip"})
	v := b.Velocity
	if v.Count < 0 {
		c.fail(key+".velocity.count", "%d is negative", v.Count)
	}
	if v.Window <= 0 || v.Window > maxVelocityWindow {
		c.fail(key+".velocity.window", "%s is not above 0 and up to %s", v.Window, maxVelocityWindow)
	}
	if v.Amount != "" {
		if n, ok := new(big.Rat).SetString(v.Amount); !ok || n.Sign() <= 0 || strings.ContainsAny(v.Amount, "eE/") {
			c.fail(key+".velocity.amount", "%q is no positive decimal", v.Amount)
		}
	}
}

// maxVelocityWindow bounds what is summed at a time.
const maxVelocityWindow = 7 * 24 * time.Hour

func (cfg *Config) checkLanes(c *checker, chains map[string]bool) {
	seen := map[string]bool{}
	for i, l := range cfg.Lanes {
		key := fmt.Sprintf("lanes[%d]", i)
		for end, chain := range map[string]string{"from": l.From, "to": l.To} {
			if !chains[chain] {
				c.fail(key+"."+end, "chain %q isn't configured", chain)
			}
		}
		if l.From == l.To {
			c.fail(key, "leads from %s to itself", l.From)
		}
		if seen[l.From+"→"+l.To] {
			c.fail(key, "%s→%s stands twice", l.From, l.To)
		}
		seen[l.From+"→"+l.To] = true
		c.oneOf(key+".mode", l.Mode, []string{ModeReceiver, ModeWallet})
		if l.Mode == ModeWallet {
			checkWallets(c, key, l)
		} else {
			c.address(key+".receiver", l.Receiver)
		}
		for j, r := range l.FundReceivers {
			c.address(fmt.Sprintf("%s.fund_receivers[%d]", key, j), r)
		}
		checkFinality(c, key+".finality", l.Finality)
		checkBreaker(c, key+".breaker", l.Breaker)
		if len(l.Verifiers) > maxVerifiers {
			c.fail(key+".verifiers", "%d are more than %d", len(l.Verifiers), maxVerifiers)
		}
		for j, v := range l.Verifiers {
			at := fmt.Sprintf("%s.verifiers[%d]", key, j)
			c.address(at+".source", v.Source)
			c.address(at+".destination", v.Destination)
			if slices.ContainsFunc(l.Verifiers[:j], func(o Verifier) bool { return strings.EqualFold(o.Source, v.Source) }) {
				c.fail(at+".source", "%s stands twice", v.Source)
			}
		}
		for j, name := range l.Signers {
			at := fmt.Sprintf("%s.signers[%d]", key, j)
			if !slices.ContainsFunc(cfg.Chains, func(ch Chain) bool {
				return ch.Name == l.From && slices.ContainsFunc(ch.Signers, func(s Signer) bool { return s.Name == name && name != "" })
			}) {
				c.fail(at, "%q is no signer of %s", name, l.From)
			}
			if slices.Index(l.Signers, name) < j {
				c.fail(at, "%q stands twice", name)
			}
		}
		if l.FeeToken != FeeNative {
			c.address(key+".fee_token", l.FeeToken)
			if c.require(key+".fee_token_ceiling", l.FeeTokenCeiling) {
				c.coins(key+".fee_token_ceiling", l.FeeTokenCeiling)
			}
		} else if l.FeeTokenCeiling != "" {
			c.fail(key+".fee_token_ceiling", "is for a fee_token that isn't native; fee_ceiling bounds the fee in the chain's own coin")
		}
		if c.require(key+".fee_ceiling", l.FeeCeiling) {
			c.coins(key+".fee_ceiling", l.FeeCeiling)
		}
		c.oneOf(key+".by_hand.policy", l.ByHand.Policy, []string{"propose", "auto"})
		if l.ByHand.FeeCeiling != "" {
			c.coins(key+".by_hand.fee_ceiling", l.ByHand.FeeCeiling)
		}
	}
	tokens := map[string]bool{}
	for i, t := range cfg.Tokens {
		key := fmt.Sprintf("tokens[%d]", i)
		if !currency.MatchString(t.Currency) {
			c.fail(key+".currency", "%q is no ISO 4217 code", t.Currency)
		}
		if !chains[t.Chain] {
			c.fail(key+".chain", "chain %q isn't configured", t.Chain)
		}
		if tokens[t.Currency+"/"+t.Chain] {
			c.fail(key, "%s on %s stands twice", t.Currency, t.Chain)
		}
		tokens[t.Currency+"/"+t.Chain] = true
		if t.PoolFeeBPS >= 10_000 {
			c.fail(key+".pool_fee_bps", "%d basis points leave nothing; a whole has 10000", t.PoolFeeBPS)
		}
		if t.GrossUpCeiling != "" {
			if n, ok := new(big.Rat).SetString(t.GrossUpCeiling); !ok || n.Sign() <= 0 || strings.ContainsAny(t.GrossUpCeiling, "eE/") {
				c.fail(key+".gross_up_ceiling", "%q is no positive decimal", t.GrossUpCeiling)
			}
		}
		c.address(key+".address", t.Address)
	}
}

// checkWallets refuses what a lane to wallets has no use for: a wallet answers
// nothing, so that nothing can be asked of it.
func checkWallets(c *checker, key string, l Lane) {
	if l.Receiver != "" {
		c.fail(key+".receiver", "stands beside mode wallet, which has none")
	}
	if len(l.FundReceivers) > 0 {
		c.fail(key+".fund_receivers", "stands beside mode wallet: orders are data, and a wallet takes none")
	}
	if l.Finality != "full" {
		c.fail(key+".finality", "must be full in mode wallet: nothing on the destination could take a credit back")
	}
	if len(l.Verifiers) > 0 {
		c.fail(key+".verifiers", "stands beside mode wallet: a wallet can't demand them")
	}
}
