package mappings

import (
	"encoding/hex"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/vostro-gateway/vostro/gateway"
)

// ruleDirectoryFund is the rule of a fund that is described wrongly.
const ruleDirectoryFund = "DIR-FUND"

var (
	isinForm     = regexp.MustCompile(`^[A-Z]{2}[A-Z0-9]{9}[0-9]$`)
	dtiForm      = regexp.MustCompile(`^[1-9B-DF-HJ-NP-TV-XZ][0-9B-DF-HJ-NP-TV-XZ]{8}$`) // ISO 24165
	currencyForm = regexp.MustCompile(`^[A-Z]{3}$`)
)

// maxFundDecimals bounds the decimals of a fund's token: units have 30 digits at
// most in a message.
const maxFundDecimals = 30

// takeFunds checks the funds of a file.
func (d *Directory) takeFunds(faults *directoryFaults, funds []gateway.DirectoryFund) {
	d.funds = make(map[string]*gateway.DirectoryFund, len(funds))
	for i := range funds {
		f, path := &funds[i], fmt.Sprintf("funds[%d]", i)
		if _, taken := d.funds[f.EntryID()]; taken && f.EntryID() != "" {
			faults.add(path, ruleDirectoryFund, f.EntryID(), "%s is given twice", f.EntryID())
		}
		d.checkFund(faults, path, f)
		d.funds[f.EntryID()] = f
	}
}

// checkFund checks one fund against itself and the other funds.
func (d *Directory) checkFund(faults *directoryFaults, path string, f *gateway.DirectoryFund) {
	bad := func(key, found, hint string, args ...any) {
		faults.add(path+"."+key, ruleDirectoryFund, found, hint, args...)
	}
	switch {
	case f.ISIN == "" && f.DTI == "":
		faults.add(path, ruleDirectoryFund, "", "needs an isin or a dti")
	case f.ISIN != "" && !isinForm.MatchString(f.ISIN):
		bad("isin", f.ISIN, "%q is no ISIN", f.ISIN)
	}
	if f.DTI != "" && !dtiForm.MatchString(f.DTI) {
		bad("dti", f.DTI, "%q is no DTI (ISO 24165)", f.DTI)
	}
	for _, other := range d.funds {
		if f.DTI != "" && other.DTI == f.DTI && other.EntryID() != f.EntryID() {
			bad("dti", f.DTI, "%s is the DTI of %s as well", f.DTI, other.EntryID())
		}
	}
	if f.Chain == "" {
		bad("chain", "", "has no chain that its contracts are on")
	}
	if id, err := hex.DecodeString(strings.TrimPrefix(f.TokenID, "0x")); err != nil || len(id) != 32 || !strings.HasPrefix(f.TokenID, "0x") {
		bad("fund_token_id", f.TokenID, "%q is not 0x and 32 bytes of hex", f.TokenID)
	}
	for _, a := range [...][2]string{{"administrator", f.Administrator}, {"management", f.Management}} {
		if _, err := parseWallet(a[1]); err != nil {
			bad(a[0], a[1], "%v", err)
		}
	}
	if !currencyForm.MatchString(f.Currency) {
		bad("currency", f.Currency, "%q is no currency code", f.Currency)
	}
	if f.Decimals > maxFundDecimals {
		bad("decimals", fmt.Sprint(f.Decimals), "%d decimals are more than the %d digits of an order's units", f.Decimals, maxFundDecimals)
	}
	for _, m := range [...][2]string{{"minimum_amount", f.MinimumAmount}, {"minimum_units", f.MinimumUnits}} {
		if a, err := gateway.ParseAmount(m[1], ""); m[1] != "" && (err != nil || a.Sign() < 0) {
			bad(m[0], m[1], "%q is no amount", m[1])
		}
	}
	if len(f.Distributors) == 0 && f.NAV == nil {
		bad("distributors", "", "has no distributor: nobody could order")
	}
	if f.NAV != nil {
		checkNAV(f.NAV, bad)
	}
	for i, o := range f.Distributors {
		at := fmt.Sprintf("distributors[%d]", i)
		if o.Client == "" || slices.ContainsFunc(f.Distributors[:i], func(e gateway.FundDistributor) bool { return e.Client == o.Client }) {
			bad(at+".client", o.Client, "name each client once")
		}
		for _, a := range [...][2]string{{".receiver", o.Receiver}, {".wallet", o.Wallet}} {
			if _, err := parseWallet(a[1]); err != nil {
				bad(at+a[0], a[1], "%v", err)
			}
		}
		if !slices.Contains([]string{"", gateway.NettingNone, gateway.NettingMessage}, o.Netting) {
			bad(at+".netting", o.Netting, "%q is none of none, message", o.Netting)
		}
		if o.Receiver == o.Wallet {
			bad(at+".wallet", o.Wallet, "the receiver can't hold the units itself: give a wallet")
		}
	}
	switch c := f.Cash; {
	case !c.OffChain && c != (gateway.FundCash{}):
		bad("cash.off_chain", "false", "what cash says is of money that is paid outside the chains: say off_chain: true, or leave cash out")
	case c.Decimals > maxFundDecimals:
		bad("cash.decimals", fmt.Sprint(c.Decimals), "%d decimals are more than an amount has", c.Decimals)
	case (c.Account == "") != (c.NotifiedBy == ""):
		bad("cash.account", c.Account, "account and notified_by stand together: whose camt.054 tells of which account")
	}
	if !slices.Contains([]string{"", "next", "refuse"}, f.Dealing.Late) {
		bad("dealing.late", f.Dealing.Late, "%q is none of next, refuse", f.Dealing.Late)
	}
	if _, err := dealingRule(f.Dealing, nil); err != nil {
		bad("dealing", "", "%v", err)
	}
}

// dealingRule gives when the orders of a fund are sent. Without calendars their
// names are passed over.
func dealingRule(d gateway.Dealing, calendars map[string]*Calendar) (cutOff, error) {
	c := CutOff{Calendar: d.Calendar, TimeZone: d.TimeZone, Opens: d.Opens, Until: d.CutOff, Refuse: d.Late == "refuse"}
	if calendars == nil {
		c.Calendar = ""
	}
	return c.resolve(calendars)
}

// fundTraits gives what a fund says, in the order that describe names.
func fundTraits(f *gateway.DirectoryFund) [5]string {
	var orders, terms []string
	for _, d := range f.Distributors {
		how := d.Client + " by " + d.Receiver + " to " + d.Wallet
		if d.Netting != "" {
			how += ", netting " + d.Netting
		}
		orders = append(orders, how)
	}
	for _, t := range [...][2]string{
		{"dti ", f.DTI},
		{"fund_token_id ", f.TokenID},
		{"administrator ", f.Administrator},
		{"management ", f.Management},
		{"paid in ", f.Currency},
		{"decimals ", fmt.Sprint(f.Decimals)},
		{"minimum amount ", f.MinimumAmount},
		{"minimum units ", f.MinimumUnits},
		{"calendar ", f.Dealing.Calendar},
		{"time zone ", f.Dealing.TimeZone},
		{"opens ", f.Dealing.Opens},
		{"cut-off ", f.Dealing.CutOff},
		{"late ", f.Dealing.Late},
		{"net asset value ", navTraits(f.NAV)},
		{"paid ", cashTrait(f.Cash)},
	} {
		if t[1] != "" {
			terms = append(terms, t[0]+t[1])
		}
	}
	return [5]string{f.Name, "", f.Chain, strings.Join(orders, ", "), strings.Join(terms, ", ")}
}

func cashTrait(c gateway.FundCash) string {
	if !c.OffChain {
		return ""
	}
	paid := fmt.Sprintf("outside the chains, with %d decimals", c.Decimals)
	if c.Account != "" {
		paid += ", to " + c.Account + " as " + c.NotifiedBy + " tells"
	}
	return paid
}

// fund finds a fund by the identifications that an order gives: every one that the
// directory has must be of the same fund.
func (d *Directory) fund(isin, dti string) (*gateway.DirectoryFund, bool) {
	for _, f := range d.funds {
		if (isin == "" || f.ISIN == isin) && (dti == "" || f.DTI == dti) && isin+dti != "" {
			return f, true
		}
	}
	return nil, false
}
