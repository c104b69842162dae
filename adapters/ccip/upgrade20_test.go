package ccip_test

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/ccip"
	"github.com/vostro-gateway/vostro/adapters/devnet"
	"github.com/vostro-gateway/vostro/adapters/devnet/chainlink"
	"github.com/vostro-gateway/vostro/gateway"
)

// lane20 is a lane of 2.0 that a test has put beside another, with a committee of its own.
type lane20 struct {
	onRamp, offRamp, verifier common.Address // the verifier's resolver on the destination
	tag                       [4]byte
}

func (lane20) signer(i int) string { return fmt.Sprintf("verifier/upgrade/%d", i) }

// upgrade20 puts Chainlink's ramps of 2.0 beside those of 1.6, under the same Router, registry and pools, and moves the
// lane from the source to them.
func (l *lab) upgrade20() lane20 {
	l.t.Helper()
	const path = "v2_0_0/"
	owner, link := devnet.Address(devnet.RoleOwner), common.HexToAddress("0x11")
	coin := big.NewInt(1_000_000_000_000_000_000)
	coins := func(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), coin) }
	rmn := func(c *devnet.Chain) common.Address {
		return common.BytesToAddress(l.answer(c, c.Router, "v1_2_0/router", "getArmProxy"))
	}
	lane := lane20{tag: [4]byte{0x49, 0xff, 0x34, 0xed}}
	signers := list{devnet.Address(lane.signer(0)), devnet.Address(lane.signer(1))}
	committee := func(c *devnet.Chain) common.Address {
		remote := c.Other().Selector
		at := l.create(c, path+"committee_verifier", tuple{owner, owner}, list{}, rmn(c), lane.tag)
		resolver := l.create(c, path+"versioned_verifier_resolver")
		l.owner(c, at, path+"committee_verifier", "applyRemoteChainConfigUpdates", list{tuple{c.Router, remote, false, 5, 100_000, 6 + 64*2}})
		l.owner(c, at, path+"committee_verifier", "applySignatureConfigs", list{}, list{tuple{remote, 2, signers}})
		l.owner(c, resolver, path+"versioned_verifier_resolver", "applyInboundImplementationUpdates", list{tuple{lane.tag, at}})
		l.owner(c, resolver, path+"versioned_verifier_resolver", "applyOutboundImplementationUpdates", list{tuple{remote, at}})
		return resolver
	}
	lane.verifier = committee(l.dst)
	lane.offRamp = l.create(l.dst, path+"offramp", tuple{l.dst.Selector, 5_000, rmn(l.dst), l.dst.Registry, 12_000})

	quoter := l.create(l.src, path+"fee_quoter", tuple{coins(1_000_000), link}, list{owner}, list{}, list{tuple{l.dst.Selector, tuple{
		true, 30_000, 3_000_000, 300_000, 16, [4]byte{0x28, 0x12, 0xd5, 0x2c}, 25, 90_000, 200_000, 10, 90,
	}}})
	l.owner(l.src, quoter, path+"fee_quoter", "updatePrices", tuple{
		list{tuple{l.src.WETH, coins(2_000)}, tuple{link, coins(15)}}, list{tuple{l.dst.Selector, 10_000_000_000}},
	})
	executor := l.create(l.src, path+"executor", 10, tuple{owner, [4]byte{}, false})
	l.owner(l.src, executor, path+"executor", "applyDestChainUpdates", list{}, list{tuple{l.dst.Selector, tuple{5, true}}})
	proxy := l.create(l.src, path+"proxy", executor, owner)
	lane.onRamp = l.create(l.src, path+"onramp", tuple{l.src.Selector, rmn(l.src), 100_000, l.src.Registry}, tuple{quoter, false, owner})
	l.owner(l.src, lane.onRamp, path+"onramp", "applyDestChainConfigUpdates", list{tuple{
		l.dst.Selector, l.src.Router, 20, false, 10, 25, 200_000, list{committee(l.src)}, list{}, proxy, lane.offRamp.Bytes(),
	}})
	l.owner(l.dst, lane.offRamp, path+"offramp", "applySourceChainConfigUpdates", list{tuple{
		l.dst.Router, l.src.Selector, true, list{common.LeftPadBytes(lane.onRamp[:], 32)}, list{lane.verifier}, list{},
	}})
	l.owner(l.dst, l.dst.Router, "v1_2_0/router", "applyRampUpdates", list{}, list{}, list{tuple{l.src.Selector, lane.offRamp}})
	l.onRamp(lane.onRamp)
	return lane
}

// execute has the committee sign the one message of a lane, and the relay execute it.
func (l *lab) execute(lane lane20) {
	t := l.t
	t.Helper()
	logs, err := l.src.Client().FilterLogs(t.Context(), ethereum.FilterQuery{Addresses: []common.Address{lane.onRamp}, Topics: [][]common.Hash{
		{common.HexToHash("0x371bc2ff0a006f4ef863b1d27a065d4e9f938b6d883eb154572b4aea593b32cc")}, // CCIPMessageSent
	}})
	require.NoError(t, err)
	require.Len(t, logs, 1)
	id := logs[0].Topics[3]
	encoded := tailOf(logs[0].Data, 2)
	require.Equal(t, id, crypto.Keccak256Hash(encoded))

	order := []int{0, 1}
	slices.SortFunc(order, func(a, b int) int { return devnet.Address(lane.signer(a)).Cmp(devnet.Address(lane.signer(b))) })
	result := binary.BigEndian.AppendUint16(bytes.Clone(lane.tag[:]), 64*2)
	hash := crypto.Keccak256Hash(lane.tag[:], id[:])
	for _, i := range order {
		signature, err := crypto.Sign(hash[:], devnet.Key(lane.signer(i)))
		require.NoError(t, err)
		s := new(big.Int).SetBytes(signature[32:64])
		if signature[64] == 1 { // verifiers take v for 27 throughout
			s.Sub(crypto.S256().Params().N, s)
		}
		result = append(append(result, signature[:32]...), common.BigToHash(s).Bytes()...)
	}
	data, err := l.artifacts.Call("v2_0_0/offramp", "execute", encoded, list{lane.verifier}, list{result}, 0)
	require.NoError(t, err)
	l.callWith(l.dst, devnet.RoleStranger, lane.offRamp, data, 2_000_000)
	l.mine(l.dst, int(l.net.Finality()))
}

// tailOf gives the bytes argument at a place of ABI-encoded arguments. Of CCIPMessageSent's that are not indexed, fee token
// and amount come first.
func tailOf(data []byte, place int) []byte {
	at := new(big.Int).SetBytes(data[32*place : 32*(place+1)]).Uint64()
	n := new(big.Int).SetBytes(data[at : at+32]).Uint64()
	return data[at+32 : at+32+n]
}

// A lane of 1.6 becomes one of 2.0 while a payment is on its way, with the pools of 1.6 behind both.
func TestALaneIsUpgradedFrom16To20WhileAPaymentIsOnItsWay(t *testing.T) {
	t.Parallel()
	l := openLab(t, "1.6", chainlink.Options{})
	old, fresh := l.transfer(l.src, "old"), l.transfer(l.src, "fresh")
	l.send(l.src, l.n, old)
	lane := l.upgrade20()
	l.tr = fresh
	l.healthy("after the upgrade")
	require.Contains(t, check(t, l.n.Preflight(t.Context(), fresh, nil), "lane").Found, "version 2.0")
	l.send(l.src, l.n, fresh)
	l.deliver(l.src) // the relay serves the old ramps
	l.execute(lane)
	l.requireBothArrived(old, fresh)
}

// requireBothArrived holds for a gateway that has followed the lane from before its upgrade, and for one that starts now.
func (l *lab) requireBothArrived(old, fresh *gateway.Transfer) {
	t := l.t
	t.Helper()
	for _, following := range []*ccip.Network{l.n, l.network()} {
		sent, _ := l.follow(following, l.cursor(l.src))
		require.Len(t, sent, 2)
		require.Equal(t, []gateway.PaymentRef{old.Ref, fresh.Ref}, []gateway.PaymentRef{sent[0].Ref, sent[1].Ref})
		seen, _ := l.follow(following, l.cursor(l.dst))
		credits := only(gateway.SightedCredited, seen)
		require.Len(t, credits, 2)
		require.Len(t, only(gateway.SightedExecuted, seen), 2)
		for i, c := range credits {
			require.Equal(t, sent[i].Ref, c.Ref)
			require.Equal(t, sent[i].MessageID, c.MessageID)
		}
	}
	require.Empty(t, l.n.Check(t.Context()))
	for _, tr := range []*gateway.Transfer{old, fresh} {
		require.Equal(t, "1000", l.lane(l.src, l.n).Balance(l.dst.Name, tr.Route.Beneficiary).String())
	}
}
