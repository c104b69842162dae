package ccip

import (
	"context"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/vostro-gateway/vostro/gateway"
)

// On a lane to wallets the token goes straight to the beneficiary: there is no receiver of ours, no data and no gas for it.
// Nothing on the destination carries the reference. The credit is what the token's own pool tells between two executions
// that a ramp tells of: exactly one release, of the message whose SUCCESS follows it.

var (
	topicMinted           = crypto.Keccak256Hash([]byte("Minted(address,address,uint256)"))
	topicReleased         = crypto.Keccak256Hash([]byte("Released(address,address,uint256)"))
	topicReleasedOrMinted = crypto.Keccak256Hash([]byte("ReleasedOrMinted(uint64,address,address,address,uint256)"))
)

// toWallet gives the lane as it leads to the wallet of a route, after checking what such a route can ask for.
func (l *lane) toWallet(op string, r *gateway.Route) (*lane, error) {
	wanted, ok := finalityOf(r.Finality)
	switch {
	case !l.Wallets:
		return nil, refused(op, misfit, "lane %s leads to its receiver, not to wallets", l)
	case r.Receiver != r.Beneficiary:
		return nil, refused(op, misfit, "the route leads to %s and pays wallet %s", r.Receiver, r.Beneficiary)
	case !ok || !wanted.isFull() || len(r.Verifiers) > 0:
		return nil, refused(op, unserved, "a wallet says nothing about finality and verifiers: lane %s to wallets takes full finality and its own verifiers only", l)
	case r.GasLimit != 0 || len(r.Payload) != 0:
		return nil, refused(op, misfit, "a wallet is sent neither data nor gas")
	}
	other := *l
	other.Receiver = r.Beneficiary
	return &other, nil
}

// release is what a pool told of a token that it gave.
type release struct {
	log    *types.Log
	token  common.Address // zero: the pool's own
	wallet common.Address
	units  *big.Int
}

// readRelease reads what looks like such a log, of pools of all versions.
func readRelease(l *types.Log) (r release, ok bool) {
	if len(l.Topics) != 3 {
		return r, false
	}
	switch l.Topics[0] {
	case topicMinted, topicReleased: // sender, recipient; amount
		if len(l.Data) != 32 {
			return r, false
		}
		return release{l, common.Address{}, common.BytesToAddress(l.Topics[2][:]), new(big.Int).SetBytes(l.Data)}, true
	}
	return r, false
}

// readReleaseOrMint reads the log of pools from 1.6.1 on: remote selector; token, sender, recipient, amount.
func readReleaseOrMint(l *types.Log) (r release, ok bool) {
	if len(l.Topics) != 2 || l.Topics[0] != topicReleasedOrMinted || len(l.Data) != 4*32 {
		return r, false
	}
	return release{l, common.BytesToAddress(l.Data[:32]), common.BytesToAddress(l.Data[64:96]), new(big.Int).SetBytes(l.Data[96:])}, true
}

// given finds the release that belongs to an execution: the one log of a pool since the execution told before it. Several,
// or none, prove nothing.
func (d *decoder) given(ctx context.Context, at *types.Log, off ramp, v offRampVersion) (found release, ok bool, err error) {
	end := slices.Index(d.logs, at)
	for i := end - 1; i >= 0; i-- {
		l := d.logs[i]
		if len(l.Topics) > 0 && offRampTopics[l.Topics[0]] != nil {
			break
		}
		r, is := readRelease(l)
		if !is {
			r, is = readReleaseOrMint(l)
		}
		if !is {
			continue
		}
		if is, err = d.isPool(ctx, &r, off, v); err != nil {
			return release{}, false, err
		}
		if !is {
			continue
		}
		if ok {
			d.disbelieve(at, "two releases belong to one execution")
			return release{}, false, nil
		}
		found, ok = r, true
	}
	return found, ok, nil
}

// isPool tells whether the log is of the pool that the registry of the off-ramp has for a token, and says which.
func (d *decoder) isPool(ctx context.Context, r *release, off ramp, v offRampVersion) (bool, error) {
	read := func(h *types.Header) (bool, error) {
		p := place{d.chain, h, h.Hash()}
		registry, err := v.registry(ctx, p, off.address)
		if err != nil {
			return false, err
		}
		token := r.token
		if token == (common.Address{}) {
			if token, err = ask[common.Address](ctx, d.chain, p.at, poolABI, r.log.Address, "getToken"); err != nil {
				return false, err
			}
		}
		pool, err := ask[common.Address](ctx, d.chain, p.at, commonABI, registry, "getPool", token)
		r.token = token
		return err == nil && pool == r.log.Address, err
	}
	is, err := read(d.h)
	if err == nil || isRefusal(err) {
		return is, nil
	}
	// Nodes forget old state: then the head must do.
	head, headErr := d.chain.Head(ctx)
	if headErr != nil {
		return false, headErr
	}
	if is, err = read(head); isRefusal(err) {
		return false, nil
	}
	return is, err
}

// creditWallet tells of the credit that a successful execution was to a wallet.
func (d *decoder) creditWallet(ctx context.Context, l *types.Log, e execution, off ramp, v offRampVersion) error {
	r, ok, err := d.given(ctx, l, off, v)
	if err != nil || !ok || d.chain.receivers[r.wallet] {
		return err
	}
	d.see(r.log, gateway.SightedCredited, func(s *gateway.Sighting) {
		s.MessageID, s.Wallet, s.Token, s.Units = e.id, r.wallet, r.token, r.units.String()
	})
	return nil
}

// findWalletCredit looks for the execution of a transfer's message, from the head back to when it was sent.
func (n *Network) findWalletCredit(ctx context.Context, op string, t *gateway.Transfer) ([]gateway.Sighting, error) {
	e, err := n.emitted(ctx, op, t)
	if gateway.CodeOf(err) == gateway.CodeNotFound {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	c := n.chains[t.Route.Destination]
	head, err := c.Head(ctx)
	if err != nil {
		return nil, err
	}
	c.mu.Lock()
	offRamps := make(map[ramp]offRampVersion, len(c.offRamps))
	for r, v := range c.offRamps {
		offRamps[r] = v
	}
	c.mu.Unlock()
	to := head.Number.Uint64()
	for range hintLookups {
		from := to - min(to, hintBlocks-1)
		for r, v := range offRamps {
			if r.remote != n.chains[t.Route.Source].Selector {
				continue
			}
			logs, err := c.Chain.HintLogs(ctx, from, to, r.address, v.topic())
			if err != nil {
				return nil, err
			}
			for _, l := range logs {
				if !slices.Contains(l.Topics, e.id) {
					continue
				}
				h, err := c.HeaderByNumber(ctx, l.BlockNumber)
				if err != nil {
					return nil, err
				}
				all, err := c.sightings(ctx, h)
				if err != nil {
					return nil, err
				}
				all = slices.DeleteFunc(slices.Clone(all), func(s gateway.Sighting) bool { return s.MessageID != e.id })
				if slices.ContainsFunc(all, func(s gateway.Sighting) bool { return s.Kind == gateway.SightedExecuted }) {
					return all, nil
				}
			}
		}
		h, err := c.HeaderByNumber(ctx, from)
		if err != nil {
			return nil, err
		}
		if from == 0 || h.Time < e.header.Time {
			return nil, nil
		}
		to = from - 1
	}
	return nil, nil
}
