package gateway

import (
	"github.com/ethereum/go-ethereum/common"
)

// DirectoryFund is a fund, or a share class of one, with the contracts that deal
// with it and the distributors that may order of it.
type DirectoryFund struct {
	ISIN string `json:"isin,omitempty" yaml:"isin,omitempty"`
	DTI  string `json:"dti,omitempty" yaml:"dti,omitempty"` // ISO 24165
	Name string `json:"name,omitempty" yaml:"name,omitempty"`

	Chain         string `json:"chain" yaml:"chain"`                 // where its contracts are
	TokenID       string `json:"fund_token_id" yaml:"fund_token_id"` // 32 bytes of hex, as the administrator has registered it
	Administrator string `json:"administrator" yaml:"administrator"` // EIP-55
	Management    string `json:"management" yaml:"management"`       // DTARequestManagement, EIP-55
	Currency      string `json:"currency" yaml:"currency"`           // that it is paid in
	Decimals      uint8  `json:"decimals" yaml:"decimals"`           // of its token

	MinimumAmount string `json:"minimum_amount,omitempty" yaml:"minimum_amount,omitempty"` // of a subscription
	MinimumUnits  string `json:"minimum_units,omitempty" yaml:"minimum_units,omitempty"`   // of a redemption

	Dealing      Dealing           `json:"dealing,omitzero" yaml:"dealing,omitempty"`
	Cash         FundCash          `json:"cash,omitzero" yaml:"cash,omitempty"`
	Distributors []FundDistributor `json:"distributors" yaml:"distributors"`

	NAV *FundNAV `json:"nav,omitempty" yaml:"nav,omitempty"` // nil: nobody reports its net asset value here
}

// FundNAV says who may report a fund's net asset value, and where it is published.
type FundNAV struct {
	Reporters []string `json:"reporters" yaml:"reporters"` // clients: the fund's administrator or transfer agent
	// ValuationPoint (HH:MM) is the time of a valuation that is reported with a date
	// alone; without one such a report is refused. TimeZone is the zone of it, and of
	// times that are reported without one; empty: UTC.
	ValuationPoint string    `json:"valuation_point,omitempty" yaml:"valuation_point,omitempty"`
	TimeZone       string    `json:"time_zone,omitempty" yaml:"time_zone,omitempty"`
	Feeds          []NAVFeed `json:"feeds" yaml:"feeds"`
}

// NAVFeed is a contract that keeps a fund's net asset value on a chain.
type NAVFeed struct {
	Chain    string `json:"chain" yaml:"chain"`
	Address  string `json:"address" yaml:"address"`   // NAVFeed, EIP-55
	Decimals uint8  `json:"decimals" yaml:"decimals"` // of its answers
}

// FundDistributor is a client that may order of a fund.
type FundDistributor struct {
	Client   string `json:"client" yaml:"client"`
	Receiver string `json:"receiver" yaml:"receiver"` // FundReceiver on the fund's chain: the registered distributor, EIP-55
	Wallet   string `json:"wallet" yaml:"wallet"`     // the distributor's wallet on the fund's chain, EIP-55
	// Netting is NettingNone or NettingMessage; empty: none.
	Netting string `json:"netting,omitempty" yaml:"netting,omitempty"`
}

// Dealing says on which day an order is dealt with. Without a calendar every day is
// a dealing day.
type Dealing struct {
	Calendar string `json:"calendar,omitempty" yaml:"calendar,omitempty"`
	TimeZone string `json:"time_zone,omitempty" yaml:"time_zone,omitempty"` // empty: the calendar's, or UTC
	Opens    string `json:"opens,omitempty" yaml:"opens,omitempty"`         // HH:MM from which on the orders of a day are sent; empty: 00:00
	CutOff   string `json:"cut_off,omitempty" yaml:"cut_off,omitempty"`     // HH:MM from which on an order is too late for the day; empty: never
	Late     string `json:"late,omitempty" yaml:"late,omitempty"`           // of late orders: next (dealing day; the default) or refuse
}

// FundCash says how a fund is paid. The zero value is by the payment token, which
// travels with the order.
type FundCash struct {
	// OffChain says that money goes from account to account outside the chains: the
	// fund's contracts hold the units until its transfer agent has seen the money.
	OffChain bool `json:"off_chain,omitempty" yaml:"off_chain,omitempty"`
	// Decimals are those in which the fund's contracts count that money
	// (purchaseTokenDecimals).
	Decimals uint8 `json:"decimals,omitempty" yaml:"decimals,omitempty"`
	// Account (IBAN or other number) is where subscriptions are paid to, and NotifiedBy the
	// client whose camt.054 says what came in there. Without them the transfer agent
	// confirms by itself.
	Account    string `json:"account,omitempty" yaml:"account,omitempty"`
	NotifiedBy string `json:"notified_by,omitempty" yaml:"notified_by,omitempty"`
}

// EntryID is the ISIN; of a fund without one, its DTI.
func (f *DirectoryFund) EntryID() string {
	if f.ISIN != "" {
		return f.ISIN
	}
	return f.DTI
}

// For gives the fund as an order of a client has it; false for a client that
// may not order of it. What the entry says was checked before.
func (f *DirectoryFund) For(client string) (*Fund, bool) {
	for _, d := range f.Distributors {
		if d.Client != client {
			continue
		}
		return &Fund{
			ISIN: f.ISIN, DTI: f.DTI, Name: f.Name, TokenID: common.HexToHash(f.TokenID), Administrator: common.HexToAddress(f.Administrator),
			Chain: f.Chain, Management: common.HexToAddress(f.Management), Receiver: common.HexToAddress(d.Receiver),
			Wallet: common.HexToAddress(d.Wallet), Currency: f.Currency, Decimals: f.Decimals, Dealing: f.Dealing, Cash: f.Cash,
			Netting: d.Netting,
		}, true
	}
	return nil, false
}
