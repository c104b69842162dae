package ccip_test

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/devnet"
	"github.com/vostro-gateway/vostro/adapters/devnet/chainlink"
)

type (
	tuple = chainlink.Tuple
	list  = chainlink.List
)

// upgrade16 puts Chainlink's ramps of 1.6 beside those of 1.5, under the same Router, registry and pools, and moves the
// lane from the source to them. The lane that it gives is worked by an oracle network of its own.
func (l *lab) upgrade16() *devnet.Lane16 {
	l.t.Helper()
	const path = "v1_6_0/"
	owner, link := devnet.Address(devnet.RoleOwner), common.HexToAddress("0x11")
	coin := big.NewInt(1_000_000_000_000_000_000)
	coins := func(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), coin) }
	prices := func(c *devnet.Chain) (nonces, quoter common.Address) {
		nonces = l.create(c, path+"nonce_manager", list{})
		quoter = l.create(c, path+"fee_quoter",
			tuple{coins(1_000_000), link, 86_400}, list{owner}, list{c.WETH, link}, list{}, list{}, list{tuple{c.WETH, coin}, tuple{link, coin}},
			list{tuple{c.Other().Selector, tuple{
				true, 1, 30_000, 3_000_000, 300_000, 16, 40, 3_000, 100, 16, 1, [4]byte{0x28, 0x12, 0xd5, 0x2c}, false, 25, 90_000, 200_000, coin, 0, 10,
			}}})
		l.owner(c, quoter, path+"fee_quoter", "updatePrices", tuple{
			list{tuple{c.WETH, coins(2_000)}, tuple{link, coins(15)}}, list{tuple{c.Other().Selector, 10_000_000_000}},
		})
		return nonces, quoter
	}
	rmn := func(c *devnet.Chain) common.Address {
		return common.BytesToAddress(l.answer(c, c.Router, "v1_2_0/router", "getArmProxy"))
	}
	nonces, quoter := prices(l.src)
	onRamp := l.create(l.src, path+"onramp",
		tuple{l.src.Selector, rmn(l.src), nonces, l.src.Registry}, tuple{quoter, false, common.Address{}, owner, common.Address{}},
		list{tuple{l.dst.Selector, l.src.Router, false}})
	l.owner(l.src, nonces, path+"nonce_manager", "applyAuthorizedCallerUpdates", tuple{list{onRamp}, list{}})

	there, quoting := prices(l.dst)
	offRamp := l.create(l.dst, path+"offramp",
		tuple{l.dst.Selector, 5_000, rmn(l.dst), l.dst.Registry, there}, tuple{quoting, 3_600, common.Address{}},
		list{tuple{l.dst.Router, l.src.Selector, true, true, common.LeftPadBytes(onRamp[:], 32)}})
	l.owner(l.dst, there, path+"nonce_manager", "applyAuthorizedCallerUpdates", tuple{list{offRamp}, list{}})
	l.owner(l.dst, quoting, path+"fee_quoter", "applyAuthorizedCallerUpdates", tuple{list{offRamp}, list{}})
	oracle := func(i int) string { return fmt.Sprintf("oracle/upgrade/%d", i) }
	commit, execute := crypto.Keccak256Hash([]byte("commit")), crypto.Keccak256Hash([]byte("execute"))
	transmitters := list{devnet.Address(devnet.RoleRelay(l.dst.Name))}
	l.owner(l.dst, offRamp, path+"offramp", "setOCR3Configs", list{
		tuple{commit, 0, 1, true, list{devnet.Address(oracle(0)), devnet.Address(oracle(1)), devnet.Address(oracle(2)), devnet.Address(oracle(3))}, transmitters},
		tuple{execute, 1, 1, false, list{}, transmitters},
	})
	// The destination first: what the new on-ramp takes must find its off-ramp.
	l.owner(l.dst, l.dst.Router, "v1_2_0/router", "applyRampUpdates", list{}, list{}, list{tuple{l.src.Selector, offRamp}})
	l.onRamp(onRamp)
	return &devnet.Lane16{
		Source: l.src, Dest: l.dst, OnRamp: onRamp, OffRamp: offRamp, RMN: rmn(l.dst),
		ExecuteContext: [2][32]byte{execute, common.BigToHash(common.Big1)},
		Starved:        func(m devnet.Message) uint64 { return m.Gas },
		Sign: func(report []byte) (devnet.Signatures, error) {
			s := devnet.Signatures{Context: [2][32]byte{commit, common.BigToHash(common.Big1)}}
			hash := crypto.Keccak256Hash(crypto.Keccak256(report), s.Context[0][:], s.Context[1][:])
			for i := range 2 {
				signature, err := crypto.Sign(hash[:], devnet.Key(oracle(i)))
				if err != nil {
					return s, err
				}
				s.R, s.S = append(s.R, [32]byte(signature[:32])), append(s.S, [32]byte(signature[32:64]))
				s.V[i] = signature[64]
			}
			return s, nil
		},
	}
}

// carry commits and executes the one message that waits on a lane.
func (l *lab) carry(lane *devnet.Lane16) {
	t, ctx := l.t, l.t.Context()
	t.Helper()
	head, err := l.src.Client().BlockNumber(ctx)
	require.NoError(t, err)
	messages, err := lane.Sent(ctx, 0, head)
	require.NoError(t, err)
	require.Len(t, messages, 1)
	m := messages[0]
	calls, err := lane.Commit(ctx, []devnet.Root{{Interval: devnet.Interval{Min: m.Sequence, Max: m.Sequence}, Hash: m.Leaf}})
	require.NoError(t, err)
	require.NoError(t, l.dst.Do(ctx, calls...))
	call, err := lane.Execute(ctx, messages, []int{0}, false, m.Gas+500_000)
	require.NoError(t, err)
	require.NoError(t, l.dst.Do(ctx, call))
	l.mine(l.dst, int(l.net.Finality()))
}

// A lane of 1.5 becomes one of 1.6 while a payment is on its way: that one arrives by the old ramps, the next one goes by
// the new, and a gateway that starts afterwards sees both.
func TestALaneIsUpgradedFrom15To16WhileAPaymentIsOnItsWay(t *testing.T) {
	t.Parallel()
	l := openLab(t, "1.5", chainlink.Options{})
	old, fresh := l.transfer(l.src, "old"), l.transfer(l.src, "fresh")
	l.send(l.src, l.n, old)
	lane := l.upgrade16()
	l.tr = fresh
	l.healthy("after the upgrade")
	require.Contains(t, check(t, l.n.Preflight(t.Context(), fresh, nil), "lane").Found, "version 1.6")
	l.send(l.src, l.n, fresh)
	l.deliver(l.src) // the relay serves the old ramps
	l.carry(lane)
	l.requireBothArrived(old, fresh)
}
