package contracts_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/evm/bindings"
)

const (
	selectorA = 3379446385462418246
	selectorB = 7759470850252068959
)

var (
	tokenABI    = bindings.NewDevToken()
	rmnABI      = bindings.NewDevRMN()
	registryABI = bindings.NewDevTokenAdminRegistry()
	routerABI   = bindings.NewDevRouter()
	onRampABI   = bindings.NewDevOnRamp()
	offRampABI  = bindings.NewDevOffRamp()
	poolABI     = bindings.NewDevPool()
	senderABI   = bindings.NewPaymentSender()
	receiverABI = bindings.NewPaymentReceiver()

	lineage = common.HexToHash("0xa1fa")
	nobody  = common.Address{}
)

// side is one chain with CCIP on it.
type side struct {
	*chain
	token, link, weth, rmn, registry, router, onRamp, offRamp, pool common.Address
	sender, receiver                                                common.Address
}

func units(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1_000_000)) }

func word(a common.Address) []byte { return common.LeftPadBytes(a.Bytes(), 32) }

// newSide deploys everything that a chain has by itself.
func newSide(t *testing.T, id int64, selector uint64, decimals uint8) *side {
	t.Helper()
	c := newChain(t, id, selector)
	s := &side{chain: c}
	s.token = c.deploy(bindings.DevTokenMetaData.Bin, tokenABI.PackConstructor("Euro", "EURD", decimals, owner.addr))
	s.link = c.deploy(bindings.DevTokenMetaData.Bin, tokenABI.PackConstructor("Fees", "FEE", 18, owner.addr))
	s.weth = c.deploy(bindings.DevWETHMetaData.Bin, nil)
	s.rmn = c.deploy(bindings.DevRMNMetaData.Bin, rmnABI.PackConstructor(selector, owner.addr))
	s.registry = c.deploy(bindings.DevTokenAdminRegistryMetaData.Bin, registryABI.PackConstructor(owner.addr))
	s.router = c.deploy(bindings.DevRouterMetaData.Bin, routerABI.PackConstructor(s.weth, s.rmn, owner.addr))
	s.onRamp = c.deploy(bindings.DevOnRampMetaData.Bin, onRampABI.PackConstructor(selector, s.rmn, s.registry, owner.addr))
	s.offRamp = c.deploy(bindings.DevOffRampMetaData.Bin,
		offRampABI.PackConstructor(selector, s.rmn, s.registry, 3600, owner.addr))
	s.pool = c.deploy(bindings.DevPoolMetaData.Bin, poolABI.PackConstructor(s.token, s.rmn, s.router, owner.addr))
	c.do(owner, s.token, tokenABI.PackGrantMintAndBurnRoles(s.pool))
	c.do(owner, s.registry, registryABI.PackSetPool(s.token, s.pool))
	c.do(owner, s.offRamp, offRampABI.PackSetTransmitter(relay.addr, true))
	s.sender = s.deploySender(nobody)
	s.receiver = c.deploy(bindings.PaymentReceiverMetaData.Bin, receiverABI.PackConstructor(s.router, owner.addr))
	return s
}

func (s *side) deploySender(predecessor common.Address) common.Address {
	s.t.Helper()
	sender := s.deploy(bindings.PaymentSenderMetaData.Bin,
		senderABI.PackConstructor(s.router, owner.addr, compliance.addr, guardian.addr, predecessor))
	s.do(owner, sender, senderABI.PackSetOperator(operator.addr, true))
	s.do(owner, sender, senderABI.PackSetDailyLimit(s.token, units(1_000)))
	s.do(owner, s.token, tokenABI.PackMint(sender, units(10_000)))
	s.do(owner, s.link, tokenABI.PackMint(sender, units(1_000_000_000_000)))
	s.do(owner, sender, nil, withValue(big.NewInt(1e18)))
	return sender
}

// connect opens the lane from s to remote, on s alone.
func (s *side) connect(remote uint64, remoteToken, remotePool, remoteOnRamp common.Address) {
	s.t.Helper()
	s.do(owner, s.router, routerABI.PackApplyRampUpdates(
		[]bindings.DevRouterOnRamp{{DestChainSelector: remote, OnRamp: s.onRamp}},
		nil,
		[]bindings.DevRouterOffRamp{{SourceChainSelector: remote, OffRamp: s.offRamp}}))
	s.do(owner, s.onRamp, onRampABI.PackApplyDestChainConfigUpdates(
		[]bindings.DevOnRampDestChainConfigArgs{{DestChainSelector: remote, Router: s.router}}))
	s.do(owner, s.onRamp, onRampABI.PackSetPrice(remote, bindings.DevOnRampPrice{
		IsEnabled: true, UsdPerMessage: big.NewInt(1e17), UsdPerUnitGas: big.NewInt(1e11),
	}))
	for _, feeToken := range []common.Address{s.weth, s.link} {
		s.do(owner, s.onRamp, onRampABI.PackSetFeeTokenPrice(feeToken, new(big.Int).Mul(big.NewInt(1_000), big.NewInt(1e18))))
	}
	s.do(owner, s.offRamp, offRampABI.PackApplySourceChainConfigUpdates([]bindings.DevOffRampSourceChainConfigArgs{{
		Router: s.router, SourceChainSelector: remote, IsEnabled: true, IsRMNVerificationDisabled: true,
		OnRamp: word(remoteOnRamp),
	}}))
	none := bindings.DevPoolConfig{Capacity: new(big.Int), Rate: new(big.Int)}
	s.do(owner, s.pool, poolABI.PackApplyChainUpdates(nil, []bindings.DevPoolChainUpdate{{
		RemoteChainSelector: remote, RemotePoolAddresses: [][]byte{word(remotePool)}, RemoteTokenAddress: word(remoteToken),
		OutboundRateLimiterConfig: none, InboundRateLimiterConfig: none,
	}}))
}

// newSource is a source chain whose lane leads to a chain that isn't there.
func newSource(t *testing.T) (*side, common.Address) {
	t.Helper()
	s := newSide(t, 1337, selectorA, 6)
	s.connect(selectorB, who("remote token").addr, who("remote pool").addr, who("remote on-ramp").addr)
	receiver := who("remote receiver").addr
	s.do(owner, s.sender, senderABI.PackAllowReceiver(selectorB, receiver, true))
	return s, receiver
}

// payment is one that the contract takes, with a reference of its own.
func (s *side) payment(ref string, receiver common.Address) bindings.PaymentSenderPayment {
	hash := crypto.Keccak256Hash([]byte(ref))
	return bindings.PaymentSenderPayment{
		PaymentRef: hash, Token: s.token, Amount: units(100), Destination: selectorB,
		Receiver: receiver, Beneficiary: beneficiary, Data: receiverData(hash, beneficiary),
		ExtraArgs: extraArgsV2(400_000), FeeToken: nobody, MaxFee: big.NewInt(1e17), Expiry: s.now() + 3600,
	}
}

func receiverData(ref common.Hash, to common.Address) []byte {
	content := crypto.Keccak256([]byte("content"))
	return append(append(ref.Bytes(), word(to)...), content...)
}

func extraArgsV2(gas int64) []byte {
	out := common.FromHex("0x181dcf10")
	out = append(out, common.LeftPadBytes(big.NewInt(gas).Bytes(), 32)...)
	return append(out, common.LeftPadBytes([]byte{1}, 32)...)
}

// digest is the EIP-712 digest by go-ethereum's own typed-data code, from the fields as the task states them.
func digest(t *testing.T, chainID *big.Int, sender common.Address, p bindings.PaymentSenderPayment) []byte {
	t.Helper()
	field := func(name, kind string) apitypes.Type { return apitypes.Type{Name: name, Type: kind} }
	number := func(v *big.Int) *math.HexOrDecimal256 { return (*math.HexOrDecimal256)(v) }
	hash, _, err := apitypes.TypedDataAndHash(apitypes.TypedData{
		PrimaryType: "Approval",
		Domain: apitypes.TypedDataDomain{
			Name: "Vostro PaymentSender", Version: "1",
			ChainId: number(chainID), VerifyingContract: sender.Hex(),
		},
		Types: apitypes.Types{
			"EIP712Domain": {
				field("name", "string"), field("version", "string"), field("chainId", "uint256"),
				field("verifyingContract", "address"),
			},
			"Approval": {
				field("paymentRef", "bytes32"), field("token", "address"), field("amount", "uint256"),
				field("destination", "uint64"), field("receiver", "address"), field("beneficiary", "address"),
				field("dataHash", "bytes32"), field("extraArgsHash", "bytes32"), field("feeToken", "address"),
				field("maxFee", "uint256"), field("expiry", "uint64"),
			},
		},
		Message: apitypes.TypedDataMessage{
			"paymentRef": p.PaymentRef[:], "token": p.Token.Hex(), "amount": number(p.Amount),
			"destination": number(new(big.Int).SetUint64(p.Destination)), "receiver": p.Receiver.Hex(),
			"beneficiary": p.Beneficiary.Hex(), "dataHash": crypto.Keccak256(p.Data),
			"extraArgsHash": crypto.Keccak256(p.ExtraArgs), "feeToken": p.FeeToken.Hex(), "maxFee": number(p.MaxFee),
			"expiry": number(new(big.Int).SetUint64(p.Expiry)),
		},
	})
	require.NoError(t, err)
	return hash
}

func (s *side) signed(by account, sender common.Address, p bindings.PaymentSenderPayment) bindings.PaymentSenderItem {
	s.t.Helper()
	sig, err := crypto.Sign(digest(s.t, s.id, sender, p), by.key)
	require.NoError(s.t, err)
	sig[64] += 27
	return bindings.PaymentSenderItem{Payment: p, Approval: sig}
}

func (s *side) approved(p bindings.PaymentSenderPayment) bindings.PaymentSenderItem {
	s.t.Helper()
	return s.signed(compliance, s.sender, p)
}

func (s *side) submit(items ...bindings.PaymentSenderItem) *types.Receipt {
	s.t.Helper()
	return s.do(operator, s.sender, senderABI.PackSend(items))
}

func (s *side) balance(token, of common.Address) *big.Int {
	s.t.Helper()
	return read(s.chain, token, tokenABI.PackBalanceOf(of), tokenABI.UnpackBalanceOf)
}

func (s *side) supply() *big.Int {
	s.t.Helper()
	return read(s.chain, s.token, tokenABI.PackTotalSupply(), tokenABI.UnpackTotalSupply)
}

func (s *side) used(ref [32]byte) bool {
	s.t.Helper()
	return read(s.chain, s.sender, senderABI.PackUsed(ref), senderABI.UnpackUsed)
}

// holdings is all that a refused payment must leave as it was.
type holdings struct {
	token, link, native, supply, allowance, sentToday string
	next                                              uint64
}

func (s *side) holdings() holdings {
	s.t.Helper()
	day := new(big.Int).SetUint64(s.now() / 86_400)
	return holdings{
		token:     s.balance(s.token, s.sender).String(),
		link:      s.balance(s.link, s.sender).String(),
		native:    s.native(s.sender).String(),
		supply:    s.supply().String(),
		allowance: read(s.chain, s.token, tokenABI.PackAllowance(s.sender, s.router), tokenABI.UnpackAllowance).String(),
		sentToday: read(s.chain, s.sender, senderABI.PackSentOn(s.token, day), senderABI.UnpackSentOn).String(),
		next: read(s.chain, s.onRamp, onRampABI.PackGetExpectedNextSequenceNumber(selectorB),
			onRampABI.UnpackGetExpectedNextSequenceNumber),
	}
}

// refused submits one item, requires that it was refused without any effect, and returns the reason.
func (s *side) refused(item bindings.PaymentSenderItem) []byte {
	s.t.Helper()
	usedBefore, before := s.used(item.Payment.PaymentRef), s.holdings()
	receipt := s.submit(item)
	require.Len(s.t, receipt.Logs, 1, "a refusal emits Refused and nothing else")
	events := logs(receipt, s.sender, senderABI.UnpackRefusedEvent)
	require.Len(s.t, events, 1)
	require.Equal(s.t, item.Payment.PaymentRef, events[0].PaymentRef)
	require.Equal(s.t, before, s.holdings())
	require.Equal(s.t, usedBefore, s.used(item.Payment.PaymentRef))
	return events[0].Reason
}
