package devnet

import (
	"context"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/vostro-gateway/vostro/adapters/evm/bindings"
)

// The defaults of a FundSpec, and what is the same for each fund here.
const (
	FundNameDefault = "Vostro Liquidity Fund"
	FundNAVDefault  = "100"

	// FundDecimals are those of the units, of which FundRounding count.
	FundDecimals, FundRounding = 18, 4
	// NAVDecimals are those of the NAV feed.
	NAVDecimals = 8
	// MoneyRounding is how many decimals of the payment token count.
	MoneyRounding = 2
	// fundRequestsPerDay is as many as the contracts can count.
	fundRequestsPerDay = 255
	// FundReceiverGas is a message gas limit under which a FundReceiver places an order, also where the request is dealt
	// with at once.
	FundReceiverGas = 2_000_000
)

// FundSpec is a fund on the second chain whose distributors are the clients of the first. The zero value is one that
// is paid with the devnet's token, and whose requests the administrator processes.
type FundSpec struct {
	Name string // empty: FundNameDefault; its id is the hash of it
	NAV  string // money for one unit; empty: FundNAVDefault
	// NAVTTL is how long a NAV prices requests at once; 0: each waits for a later NAV and the administrator.
	NAVTTL time.Duration
	// OffChain is the DTA currency number of a fund that is paid outside the chains; 0: on chain.
	OffChain uint8
	// LeaveOpen keeps the administrator from closing orders that have ended, which is then a gateway's to do.
	LeaveOpen bool
}

// Fund is a running fund.
type Fund struct {
	Chain *Chain
	Name  string
	ID    common.Hash

	Management, Settlement, Token, NAV common.Address
	// Administrator is the fund administrator's account, which processes requests.
	Administrator common.Address
	// Receivers are the clients' FundReceivers, Wallets the accounts that hold their units here and get their money on the
	// first chain; both by client id.
	Receivers map[string]common.Address
	Wallets   map[string]common.Address

	*administrator
}

// RoleFundAdministrator prices and processes requests.
const RoleFundAdministrator = "fund administrator"

// RoleDistributor holds a client's units, and its money on the other chain.
func RoleDistributor(client string) string { return "distributor/" + client }

// FundLineage groups what a client's FundReceiver sends home, apart from what its PaymentSenders send.
func FundLineage(client string) common.Hash { return Lineage("fund/" + client) }

var (
	fundManagement = bindings.NewDevRequestManagement()
	fundSettlement = bindings.NewDevRequestSettlement()
	fundToken      = bindings.NewDevFundToken()
	fundReceiver   = bindings.NewFundReceiver()
	navFeed        = bindings.NewNAVFeed()
)

// fundAccounts are the roles that need coin when there is a fund.
func (s settings) fundAccounts() []common.Address {
	if s.Fund == nil {
		return nil
	}
	accounts := []common.Address{Address(RoleFundAdministrator)}
	for _, client := range s.clients {
		accounts = append(accounts, Address(RoleDistributor(client.id)))
	}
	return accounts
}

// startFund deploys the fund on the second chain and lets every client order there from the first.
func (n *Net) startFund(ctx context.Context, spec FundSpec) error {
	if spec.Name == "" {
		spec.Name = FundNameDefault
	}
	if spec.NAV == "" {
		spec.NAV = FundNAVDefault
	}
	nav, err := navUnits(spec.NAV)
	if err != nil {
		return err
	}
	home, c := n.Chains[0], n.Chains[1]
	f := &Fund{
		Chain: c, Name: spec.Name, ID: crypto.Keccak256Hash([]byte(spec.Name)), Administrator: Address(RoleFundAdministrator),
		Receivers: map[string]common.Address{}, Wallets: map[string]common.Address{},
	}
	owner := Address(RoleOwner)
	nonce, err := c.node.nextNonce(owner)
	if err != nil {
		return fmt.Errorf("nonce of the owner: %w", err)
	}
	var creations []Call
	create := func(code string, arguments []byte) common.Address {
		creations = append(creations, Call{Role: RoleOwner, Data: append(common.FromHex(code), arguments...), Gas: deployGas})
		nonce++
		return crypto.CreateAddress(owner, nonce-1)
	}
	f.Token = create(bindings.DevFundTokenMetaData.Bin, fundToken.PackConstructor(f.Name, "UNITS", FundDecimals, owner))
	f.Management = create(bindings.DevRequestManagementMetaData.Bin, fundManagement.PackConstructor(c.Selector, c.Router, owner))
	f.Settlement = create(bindings.DevRequestSettlementMetaData.Bin, fundSettlement.PackConstructor(c.Selector, c.Router, owner))
	f.NAV = create(bindings.NAVFeedMetaData.Bin, navFeed.PackConstructor(c.Router, owner, f.ID, NAVDecimals, f.Name+" NAV", new(big.Int)))
	for _, client := range n.settings.clients {
		f.Receivers[client.id] = create(bindings.FundReceiverMetaData.Bin, fundReceiver.PackConstructor(c.Router, owner, f.Management))
		f.Wallets[client.id] = Address(RoleDistributor(client.id))
	}
	if err := c.Do(ctx, creations...); err != nil {
		return fmt.Errorf("deploy: %w", err)
	}
	c.node.payments[f.Management], c.node.payments[f.NAV] = true, true
	for _, receiver := range f.Receivers {
		c.node.payments[receiver] = true
	}
	if err := f.configure(ctx, home, spec); err != nil {
		return fmt.Errorf("configure: %w", err)
	}
	if err := f.Publish(ctx, nav); err != nil {
		return err
	}
	f.administrator = newAdministrator(f, nav, spec.LeaveOpen, n.settings.Logger)
	for _, chain := range n.Chains {
		chain.base = chain.Head().Number.Uint64()
	}
	n.Fund = f
	return nil
}

func (f *Fund) configure(ctx context.Context, home *Chain, spec FundSpec) error {
	c := f.Chain
	terms := bindings.IDTARequestManagementFundTokenData{
		FundTokenAddr: f.Token, NavFeedDecimals: NAVDecimals, PurchaseTokenRoundingDecimals: min(MoneyRounding, c.Decimals()),
		PurchaseTokenDecimals: c.Decimals(), FundRoundingDecimals: FundRounding, FundTokenDecimals: FundDecimals,
		RequestsPerDay: fundRequestsPerDay, NavAddr: f.NAV, TokenChainSelector: c.Selector, DtaRequestSettlementAddr: f.Settlement,
		TimezoneOffsetSecs: new(big.Int), NavTTL: big.NewInt(int64(spec.NAVTTL / time.Second)),
		PaymentInfo: bindings.IDTAMessageDTAPayment{PaymentTokenSourceAddr: c.Token, PaymentTokenDestAddr: c.Token},
	}
	if spec.OffChain != 0 {
		terms.PaymentInfo = bindings.IDTAMessageDTAPayment{OffChainPaymentCurrency: spec.OffChain}
	}
	administrator := func(data []byte) Call {
		return Call{Role: RoleFundAdministrator, To: &f.Management, Data: data, Gas: callGas}
	}
	// One block for what the next one's calls by others need.
	calls := []Call{
		OwnerCall(f.Token, fundToken.PackSetAgent(f.Settlement, true)),
		OwnerCall(f.Settlement, fundSettlement.PackAllowDTA(f.Management, c.Selector, f.Administrator, f.ID, f.Token, 0, 0)),
		administrator(fundManagement.PackRegisterFundAdmin()),
		administrator(fundManagement.PackRegisterFundToken(f.ID, terms)),
	}
	var permits, homes []Call
	for _, client := range c.net.settings.clients {
		receiver, wallet := f.Receivers[client.id], f.Wallets[client.id]
		calls = append(calls,
			OwnerCall(receiver, fundReceiver.PackRegister(wallet)),
			OwnerCall(receiver, fundReceiver.PackAllowSender(home.Selector, home.Senders[client.id], Lineage(client.id))),
			OwnerCall(receiver, fundReceiver.PackSetHome(home.Selector, home.Receiver, wallet)),
			OwnerCall(f.NAV, navFeed.PackAllowSender(home.Selector, home.Senders[client.id], Lineage(client.id))),
		)
		permits = append(permits,
			Call{Role: RoleDistributor(client.id), To: &f.Management, Data: fundManagement.PackAuthorizeDistributorForToken(f.Administrator, f.ID, receiver), Gas: callGas},
			administrator(fundManagement.PackAllowDistributorForToken(f.ID, receiver)),
		)
		homes = append(homes,
			OwnerCall(home.Senders[client.id], paymentSender.PackAllowReceiver(c.Selector, receiver, true)),
			OwnerCall(home.Senders[client.id], paymentSender.PackAllowReceiver(c.Selector, f.NAV, true)),
			OwnerCall(home.Receiver, paymentReceiver.PackAllowSender(c.Selector, receiver, FundLineage(client.id))),
		)
	}
	if err := c.Do(ctx, calls...); err != nil {
		return err
	}
	if err := c.Do(ctx, permits...); err != nil {
		return err
	}
	return home.Do(ctx, homes...)
}

// navUnits reads a NAV as the feed's integer.
func navUnits(nav string) (*big.Int, error) {
	value, ok := new(big.Rat).SetString(nav)
	if ok {
		value.Mul(value, new(big.Rat).SetInt(new(big.Int).Exp(big.NewInt(10), big.NewInt(NAVDecimals), nil)))
	}
	if !ok || !value.IsInt() || value.Sign() <= 0 {
		return nil, fmt.Errorf("%q is no NAV with up to %d decimals", nav, NAVDecimals)
	}
	return value.Num(), nil
}

// Publish sets the NAV as of the newest block, as its owner may without CCIP, and seals a block.
func (f *Fund) Publish(ctx context.Context, nav *big.Int) error {
	if err := f.Chain.Do(ctx, OwnerCall(f.NAV, navFeed.PackPublish(nav, new(big.Int).SetUint64(f.Chain.Head().Time)))); err != nil {
		return fmt.Errorf("publish NAV: %w", err)
	}
	return nil
}

// Units is what an account holds of the fund, in base units.
func (f *Fund) Units(ctx context.Context, account common.Address) (*big.Int, error) {
	out, err := f.Chain.Read(ctx, f.Token, fundToken.PackBalanceOf(account))
	if err != nil {
		return nil, err
	}
	return fundToken.UnpackBalanceOf(out)
}

// TotalUnits is how many units exist, in base units.
func (f *Fund) TotalUnits(ctx context.Context) (*big.Int, error) {
	out, err := f.Chain.Read(ctx, f.Token, fundToken.PackTotalSupply())
	if err != nil {
		return nil, err
	}
	return fundToken.UnpackTotalSupply(out)
}

// Confirm says, as the transfer agent, whether money of a request was paid off chain, and seals a block.
func (f *Fund) Confirm(ctx context.Context, request common.Hash, paid bool) error {
	return f.Chain.Do(ctx, OwnerCall(f.Settlement, fundSettlement.PackCompleteRequestProcessing(request, paid, nil, true)))
}

// Order is what a FundReceiver is told of an order.
type Order struct {
	Payment // Beneficiary is set by Order; Units are zero for data alone
	// Action is 1 to subscribe, 2 to redeem, 3 to cancel.
	Action      int64
	ReferenceID common.Hash
	// Quantity is what is redeemed, in the fund's base units, or what is paid off chain.
	Quantity *big.Int
}

// Order signs an approval and submits an order of a client from the first chain, without a gateway. The next block
// mines it.
func (f *Fund) Order(ctx context.Context, o Order) (*types.Transaction, error) {
	home := f.Chain.Other()
	o.Beneficiary = f.Wallets[o.Client]
	var words []byte
	for _, word := range [][]byte{number(uint64(o.Action)).Bytes(), word(f.Administrator), f.ID[:], o.ReferenceID[:]} {
		words = append(words, word...)
	}
	quantity := o.Quantity
	if quantity == nil {
		quantity = new(big.Int)
	}
	words = append(words, common.BigToHash(quantity).Bytes()...)
	return home.instruct(ctx, f.Receivers[o.Client], o.Payment, words, FundReceiverGas)
}

// PublishByMessage sends the NAV as of the newest block in a data-only message of a client from the first chain. The
// next block mines it.
func (f *Fund) PublishByMessage(ctx context.Context, p Payment, nav *big.Int) (*types.Transaction, error) {
	now := number(f.Chain.Head().Time).Bytes()
	words := slices.Concat(f.ID[:], common.BigToHash(nav).Bytes(), now, now)
	p.Beneficiary = f.Wallets[p.Client]
	return f.Chain.Other().instruct(ctx, f.NAV, p, words, ReceiverGas)
}
