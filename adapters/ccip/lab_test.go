package ccip_test

import (
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/ccip"
	"github.com/vostro-gateway/vostro/adapters/devnet"
	"github.com/vostro-gateway/vostro/adapters/devnet/chainlink"
	"github.com/vostro-gateway/vostro/adapters/devnet/chainlink/chainlinktest"
	"github.com/vostro-gateway/vostro/gateway"
)

// lab is a lane of Chainlink's contracts of one generation, whose owner makes things wrong and right again.
type lab struct {
	*world
	generation string
	artifacts  *chainlink.Artifacts
	n          *ccip.Network
	tr         *gateway.Transfer
}

func openLab(t *testing.T, generation string, o chainlink.Options) *lab {
	t.Helper()
	w := openOn(t, chainlinktest.Stack(t, generation, o))
	artifacts, err := chainlink.Open(chainlinktest.Folder(t))
	require.NoError(t, err)
	w.config.Lanes[0].FundReceivers = []common.Address{common.HexToAddress("0xf0d")}
	return &lab{world: w, generation: generation, artifacts: artifacts, n: w.network()}
}

// poolName is the generation's pool in the package.
func (l *lab) poolName() string {
	return map[string]string{"1.5": "v1_5_1", "1.6": "v1_6_1", "2.0": "v2_0_0"}[l.generation] + "/burn_mint_token_pool"
}

// owner has the owner call a contract of the package.
func (l *lab) owner(c *devnet.Chain, at common.Address, name, method string, args ...any) {
	l.t.Helper()
	data, err := l.artifacts.Call(name, method, args...)
	require.NoError(l.t, err)
	l.do(c, devnet.RoleOwner, at, data)
}

func (l *lab) create(c *devnet.Chain, name string, args ...any) common.Address {
	l.t.Helper()
	code, err := l.artifacts.Creation(name, args...)
	require.NoError(l.t, err)
	return l.deploy(c, code)
}

// answer gives what a view of the package answers.
func (l *lab) answer(c *devnet.Chain, at common.Address, name, method string, args ...any) []byte {
	l.t.Helper()
	data, err := l.artifacts.Call(name, method, args...)
	require.NoError(l.t, err)
	return l.read(c, at, data)
}

// bounds changes what the lane's fee contract says of a message for the destination: whether it is enabled, how much
// data and how much gas it may have. The rest of the configuration stays as its view tells it.
func (l *lab) bounds(enabled, data, gas uint64) {
	l.t.Helper()
	number := func(v uint64) []byte { return common.LeftPadBytes(new(big.Int).SetUint64(v).Bytes(), 32) }
	at, set, before := l.src.OnRamp, "", []byte(nil)
	var config []byte
	words := map[int]uint64{}
	switch l.generation {
	case "1.5":
		config = l.answer(l.src, at, "v1_5_0/evm_2_evm_onramp", "getDynamicConfig")
		set = "setDynamicConfig((address,uint16,uint32,uint16,uint32,uint16,uint16,address,uint32,uint32,uint16,uint32,bool))"
		words[8], words[9] = data, gas
	case "1.6":
		at = common.BytesToAddress(l.answer(l.src, at, "v1_6_0/onramp", "getDynamicConfig")[:32])
		config = l.answer(l.src, at, "v1_6_0/fee_quoter", "getDestChainConfig", l.dst.Selector)
		set = "applyDestChainConfigUpdates((uint64,(bool,uint16,uint32,uint32,uint32,uint8,uint8,uint16,uint32,uint16,uint16,bytes4,bool,uint16,uint32,uint32,uint64,uint32,uint32))[])"
		words[0], words[2], words[3] = enabled, data, gas
	default:
		at = common.BytesToAddress(l.answer(l.src, at, "v2_0_0/onramp", "getDynamicConfig")[:32])
		config = l.answer(l.src, at, "v2_0_0/fee_quoter", "getDestChainConfig", l.dst.Selector)
		set = "applyDestChainConfigUpdates((uint64,(bool,uint32,uint32,uint32,uint8,bytes4,uint16,uint32,uint32,uint16,uint8))[])"
		words[0], words[1], words[2] = enabled, data, gas
	}
	if l.generation != "1.5" {
		before = slices.Concat(number(32), number(1), number(l.dst.Selector)) // a list of one
	}
	for place, value := range words {
		copy(config[32*place:], number(value))
	}
	l.do(l.src, devnet.RoleOwner, at, slices.Concat(crypto.Keccak256([]byte(set))[:4], before, config))
}

// sourceChain has the off-ramp of 1.6 or 2.0 take messages of the source or not.
func (l *lab) sourceChain(enabled bool) {
	l.t.Helper()
	if l.generation == "1.6" {
		l.owner(l.dst, l.dst.OffRamp, "v1_6_0/offramp", "applySourceChainConfigUpdates", chainlink.List{
			chainlink.Tuple{l.dst.Router, l.src.Selector, enabled, true, common.LeftPadBytes(l.src.OnRamp[:], 32)},
		})
		return
	}
	// A tuple with lists: the selector comes in as its second word, so that what follows begins one word later.
	config := l.answer(l.dst, l.dst.OffRamp, "v2_0_0/offramp", "getSourceChainConfig", l.src.Selector)[32:]
	word := func(n uint64) []byte { return common.LeftPadBytes(new(big.Int).SetUint64(n).Bytes(), 32) }
	on := uint64(0)
	if enabled {
		on = 1
	}
	out := slices.Concat(crypto.Keccak256([]byte("applySourceChainConfigUpdates((address,uint64,bool,bytes[],address[],address[])[])"))[:4],
		word(32), word(1), word(32), config[:32], word(l.src.Selector), word(on))
	for i := 2; i < 5; i++ {
		out = append(out, word(new(big.Int).SetBytes(config[32*i:32*(i+1)]).Uint64()+32)...)
	}
	l.do(l.dst, devnet.RoleOwner, l.dst.OffRamp, append(out, config[5*32:]...))
}

// ramps sets the Router's on-ramp, or takes away or adds its off-ramp.
func (l *lab) onRamp(at common.Address) {
	l.owner(l.src, l.src.Router, "v1_2_0/router", "applyRampUpdates", chainlink.List{chainlink.Tuple{l.dst.Selector, at}}, chainlink.List{}, chainlink.List{})
}

func (l *lab) offRamp(there bool) {
	ramp := chainlink.List{chainlink.Tuple{l.src.Selector, l.dst.OffRamp}}
	off, on := ramp, chainlink.List{}
	if there {
		off, on = on, off
	}
	l.owner(l.dst, l.dst.Router, "v1_2_0/router", "applyRampUpdates", chainlink.List{}, off, on)
}

func (l *lab) setPool(c *devnet.Chain, pool common.Address) {
	l.owner(c, c.Registry, "v1_5_0/token_admin_registry", "setPool", c.Token, pool)
}

// serve connects a chain's pool with the other one, or disconnects it.
func (l *lab) serve(c *devnet.Chain, pool common.Address, served bool) {
	remote, off := c.Other(), chainlink.Tuple{false, 0, 0}
	removes, adds := chainlink.List{remote.Selector}, chainlink.List{}
	if served {
		removes, adds = chainlink.List{}, chainlink.List{chainlink.Tuple{
			remote.Selector, chainlink.List{common.LeftPadBytes(remote.Pool[:], 32)}, common.LeftPadBytes(remote.Token[:], 32), off, off,
		}}
	}
	l.owner(c, pool, l.poolName(), "applyChainUpdates", removes, adds)
}

func (l *lab) knows(c *devnet.Chain, known bool) {
	method := map[bool]string{true: "addRemotePool", false: "removeRemotePool"}[known]
	l.owner(c, c.Pool, l.poolName(), method, c.Other().Selector, common.LeftPadBytes(c.Other().Pool[:], 32))
}

// hook puts AdvancedPoolHooks 2.0.0 before a chain's pool, with an allow-list and a policy engine where they are given.
func (l *lab) hook(c *devnet.Chain, engine common.Address, allowed ...common.Address) {
	list := chainlink.List{}
	for _, a := range allowed {
		list = append(list, a)
	}
	hooks := l.create(c, "v2_0_0/advanced_pool_hooks", list, 0, engine, chainlink.List{c.Pool})
	l.owner(c, c.Pool, l.poolName(), "updateAdvancedPoolHooks", hooks)
}

func (l *lab) unhook(c *devnet.Chain) {
	l.owner(c, c.Pool, l.poolName(), "updateAdvancedPoolHooks", common.Address{})
}

// engine deploys what AdvancedPoolHooks takes for an ACE policy engine. It rejects in the words of Chainlink's own until
// it is told to allow: that engine is published as source alone.
func (l *lab) engine(c *devnet.Chain) common.Address {
	rejection := slices.Concat(common.FromHex("0xfbdad4f4"), common.LeftPadBytes(common.HexToAddress("0xb1").Bytes(), 32),
		common.LeftPadBytes([]byte{96}, 32), common.LeftPadBytes([]byte{160}, 32),
		common.LeftPadBytes([]byte{11}, 32), common.RightPadBytes([]byte("not on list"), 32),
		make([]byte, 4*32))
	run := crypto.Keccak256([]byte("run((bytes4,address,bytes,bytes))"))[:4]
	check := crypto.Keccak256([]byte("check((bytes4,address,bytes,bytes))"))[:4]
	const set, judge, end, blob = 35, 42, 60, 62
	size := []byte{0x61, byte(len(rejection) >> 8), byte(len(rejection))}
	code := slices.Concat(
		[]byte{0x5f, 0x35, 0x60, 0xe0, 0x1c},                             // the selector
		[]byte{0x80, 0x63}, allowSelector, []byte{0x14, 0x60, set, 0x57}, // of allow
		[]byte{0x80, 0x63}, run, []byte{0x14, 0x60, judge, 0x57}, // of run
		[]byte{0x63}, check, []byte{0x14, 0x60, judge, 0x57, 0x00}, // of check; anything else is fine
		[]byte{0x5b, 0x60, 0x04, 0x35, 0x5f, 0x55, 0x00}, // set: storage 0 is the argument
		[]byte{0x5b, 0x5f, 0x54, 0x60, end, 0x57},        // judge: fine when it is set
		size, []byte{0x60, blob, 0x5f, 0x39}, size, []byte{0x5f, 0xfd}, // else revert with what follows the code
		[]byte{0x5b, 0x00}, rejection, // end, blob
	)
	// PUSH2 size, DUP1, PUSH1 offset, PUSH0, CODECOPY, PUSH0, RETURN.
	return l.deploy(c, append([]byte{0x61, byte(len(code) >> 8), byte(len(code)), 0x80, 0x60, 0x0a, 0x5f, 0x39, 0x5f, 0xf3}, code...))
}

var allowSelector = crypto.Keccak256([]byte("allow(bool)"))[:4]

// allow has an engine allow everything from now on.
func (l *lab) allow(c *devnet.Chain, engine common.Address) {
	l.do(c, devnet.RoleOwner, engine, slices.Concat(allowSelector, common.LeftPadBytes([]byte{1}, 32)))
}

func (l *lab) rmnProxy() common.Address {
	return common.BytesToAddress(l.answer(l.src, l.src.Router, "v1_2_0/router", "getArmProxy"))
}

func (l *lab) commitStore() common.Address {
	return common.BytesToAddress(l.answer(l.dst, l.dst.OffRamp, "v1_5_0/evm_2_evm_offramp", "getStaticConfig")[:32])
}

func (l *lab) rampList(on bool) {
	l.owner(l.src, l.src.OnRamp, "v1_6_0/onramp", "applyAllowlistUpdates", chainlink.List{chainlink.Tuple{l.dst.Selector, on, chainlink.List{}, chainlink.List{}}})
}
