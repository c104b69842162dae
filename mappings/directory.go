package mappings

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"maps"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"github.com/ethereum/go-ethereum/common"
	"go.yaml.in/yaml/v3"
	"golang.org/x/text/unicode/norm"

	"github.com/vostro-gateway/vostro/gateway"
)

// Directory says where creditors are: which agents are served, on which
// chains, and which wallets an account has. It never changes once made.
type Directory struct {
	ref      gateway.DirectoryRef // zero: of no store
	agents   map[string]*gateway.DirectoryAgent
	accounts map[string]*gateway.DirectoryAccount
	funds    map[string]*gateway.DirectoryFund
	holders  map[walletID][]*gateway.DirectoryAccount // the accounts that a wallet is bound to, by id
	own      map[walletID][]*gateway.DirectoryAgent   // the institutions whose own wallet it is, by id
}

// maxDirectory bounds the file.
const maxDirectory = 64 << 20

// The rules of faults in a directory.
const (
	ruleDirectoryForm    = "DIR-FORM"    // not readable
	ruleDirectoryAgent   = "DIR-AGENT"   // an agent that is none, or isn't there
	ruleDirectoryAccount = "DIR-ACCOUNT" // an account without an id of its own
	ruleDirectoryHolder  = "DIR-HOLDER"  // an account of nobody
	ruleDirectoryWallet  = "DIR-WALLET"  // no wallet, or one that can't be trusted
	ruleDirectoryChain   = "DIR-CHAIN"   // a chain that isn't configured
	ruleDirectoryChange  = "DIR-CHANGE"  // a change that doesn't fit what is there
)

// directoryFaults collects what is wrong, each with the path it is about.
type directoryFaults []gateway.Fault

func (f *directoryFaults) add(path, rule, found, hint string, args ...any) {
	*f = append(*f, gateway.Fault{Path: path, Rule: rule, Found: found, Hint: fmt.Sprintf(hint, args...), Tx: gateway.WholeMessage})
}

// err gives the faults as one error, nil without any.
func (f directoryFaults) err(code gateway.Code, op string) error {
	if len(f) == 0 {
		return nil
	}
	lines := make([]string, len(f))
	for i, fault := range f {
		lines[i] = fault.Path + ": " + fault.Hint
	}
	e := gateway.Errorf(code, op, gateway.RetryAfterChange, "%s", strings.Join(lines, "; "))
	e.Faults = f
	return e
}

// ParseDirectory reads directory.yaml and checks all of it: unknown keys,
// accounts given twice, wallets without EIP-55 checksum and the zero address
// are faults, and so is an account without holder, agent or wallet. The error,
// CONFIGURATION, lists every fault with its path.
func ParseDirectory(raw []byte) (*Directory, error) {
	const op = "directory"
	var faults directoryFaults
	if len(raw) > maxDirectory {
		faults.add("directory", ruleDirectoryForm, "", "larger than %d bytes", maxDirectory)
		return nil, faults.err(gateway.CodeConfiguration, op)
	}
	var file struct {
		Agents   []gateway.DirectoryAgent   `yaml:"agents"`
		Accounts []gateway.DirectoryAccount `yaml:"accounts"`
		Funds    []gateway.DirectoryFund    `yaml:"funds"`
	}
	decoder := yaml.NewDecoder(bytes.NewReader(raw))
	decoder.KnownFields(true)
	if err := decoder.Decode(&file); err != nil && !errors.Is(err, io.EOF) {
		faults.add("directory", ruleDirectoryForm, "", "%v", err)
		return nil, faults.err(gateway.CodeConfiguration, op)
	}
	d := &Directory{agents: make(map[string]*gateway.DirectoryAgent, len(file.Agents)), accounts: make(map[string]*gateway.DirectoryAccount, len(file.Accounts))}
	for i := range file.Agents {
		a, path := normalAgent(file.Agents[i]), fmt.Sprintf("agents[%d]", i)
		checkAgent(&faults, path, a)
		if _, taken := d.agents[a.BIC]; taken {
			faults.add(path+".bic", ruleDirectoryAgent, a.BIC, "%s is given twice", a.BIC)
		}
		d.agents[a.BIC] = a
	}
	for i := range file.Accounts {
		a, path := normalAccount(file.Accounts[i]), fmt.Sprintf("accounts[%d]", i)
		d.checkAccount(&faults, path, a)
		id := a.EntryID()
		if _, taken := d.accounts[id]; taken && id != "" {
			faults.add(path, ruleDirectoryAccount, id, "%s is given twice", id)
		}
		d.accounts[id] = a
	}
	d.takeFunds(&faults, file.Funds)
	if err := faults.err(gateway.CodeConfiguration, op); err != nil {
		return nil, err
	}
	d.index()
	return d, nil
}

var bicForm = regexp.MustCompile(`^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}[A-Z0-9]{3}$`)

// normalAgent writes the entry as the store keeps it.
func normalAgent(a gateway.DirectoryAgent) *gateway.DirectoryAgent {
	a.BIC = gateway.BIC11(a.BIC)
	return &a
}

func normalAccount(a gateway.DirectoryAccount) *gateway.DirectoryAccount {
	a.IBAN = compactIBAN(a.IBAN)
	if a.Agent != "" {
		a.Agent = gateway.BIC11(a.Agent)
	}
	return &a
}

func checkAgent(faults *directoryFaults, path string, a *gateway.DirectoryAgent) {
	if !bicForm.MatchString(a.BIC) {
		faults.add(path+".bic", ruleDirectoryAgent, a.BIC, "%q is no BIC", a.BIC)
	}
	for i, c := range a.Chains {
		if c == "" {
			faults.add(fmt.Sprintf("%s.chains[%d]", path, i), ruleDirectoryChain, "", "has no name")
		}
	}
	checkWallets(faults, path, a.Wallets)
}

// checkAccount checks one account; its agent must be among the agents.
func (d *Directory) checkAccount(faults *directoryFaults, path string, a *gateway.DirectoryAccount) {
	switch {
	case a.IBAN == "" && a.Other == "":
		faults.add(path, ruleDirectoryAccount, "", "needs an iban, or other with its scheme")
	case a.IBAN != "" && (a.Other != "" || a.Scheme != ""):
		faults.add(path, ruleDirectoryAccount, a.IBAN, "has an iban and another id: make two accounts of it")
	case a.Scheme == ibanScheme:
		faults.add(path+".scheme", ruleDirectoryAccount, a.Scheme, "scheme IBAN: write it as iban")
	}
	if _, known := d.agent(a.Agent); !known {
		faults.add(path+".agent", ruleDirectoryAgent, a.Agent, "agent %q is not among the agents", a.Agent)
	}
	switch {
	case a.Party == gateway.Holder{}:
		faults.add(path+".party", ruleDirectoryHolder, "", "has no party that it belongs to")
	case a.Party.Name != "" && nameKey(a.Party.Name) == "":
		faults.add(path+".party.name", ruleDirectoryHolder, a.Party.Name, "%q is no name", a.Party.Name)
	}
	if len(a.Wallets) == 0 {
		faults.add(path+".wallets", ruleDirectoryWallet, "", "has no wallet")
	}
	checkWallets(faults, path, a.Wallets)
}

const ibanScheme = "IBAN"

func checkWallets(faults *directoryFaults, path string, wallets []gateway.Wallet) {
	for i, w := range wallets {
		at := fmt.Sprintf("%s.wallets[%d]", path, i)
		if _, err := parseWallet(w.Address); err != nil {
			faults.add(at+".address", ruleDirectoryWallet, w.Address, "%v", err)
		}
		if w.Chain == "" {
			faults.add(at+".chain", ruleDirectoryWallet, "", "wallet %s has no chain", w.Address)
		}
	}
}

// index fills in whose the wallets are, in the order of the entries' ids.
func (d *Directory) index() {
	d.holders, d.own = make(map[walletID][]*gateway.DirectoryAccount, len(d.accounts)), map[walletID][]*gateway.DirectoryAgent{}
	for _, id := range slices.Sorted(maps.Keys(d.accounts)) {
		for _, w := range d.accounts[id].Wallets {
			if at := idOf(w); !slices.Contains(d.holders[at], d.accounts[id]) {
				d.holders[at] = append(d.holders[at], d.accounts[id])
			}
		}
	}
	for _, id := range slices.Sorted(maps.Keys(d.agents)) {
		for _, w := range d.agents[id].Wallets {
			if at := idOf(w); !slices.Contains(d.own[at], d.agents[id]) {
				d.own[at] = append(d.own[at], d.agents[id])
			}
		}
	}
}

func idOf(w gateway.Wallet) walletID { return walletID{w.Chain, common.HexToAddress(w.Address)} }

// parseWallet takes an address in EIP-55 form only: whoever types one without
// its checksum can't see a wrong digit.
func parseWallet(text string) (gateway.Address, error) {
	address := common.HexToAddress(text)
	switch {
	case address == (gateway.Address{}):
		return gateway.Address{}, fmt.Errorf("wallet %q is no address, or the zero address", text)
	case address.Hex() != text:
		return gateway.Address{}, fmt.Errorf("wallet %q is not in EIP-55 form", text)
	}
	return address, nil
}

// Ref names the version of the store that the directory is; zero for one that
// was read from a file.
func (d *Directory) Ref() gateway.DirectoryRef { return d.ref }

// chains lists every chain that the directory names, for a check against the
// configuration.
func (d *Directory) chains() []string {
	named := map[string]bool{}
	for _, a := range d.agents {
		for _, c := range a.Chains {
			named[c] = true
		}
		for _, w := range a.Wallets {
			named[w.Chain] = true
		}
	}
	for _, a := range d.accounts {
		for _, w := range a.Wallets {
			named[w.Chain] = true
		}
	}
	for _, f := range d.funds {
		named[f.Chain] = true
		if f.NAV == nil {
			continue
		}
		for _, feed := range f.NAV.Feeds {
			named[feed.Chain] = true
		}
	}
	out := make([]string, 0, len(named))
	for c := range named {
		out = append(out, c)
	}
	slices.Sort(out)
	return out
}

// agent finds an institution by its BIC; a branch that isn't listed is served
// as its head office.
func (d *Directory) agent(bic string) (*gateway.DirectoryAgent, bool) {
	bic = gateway.BIC11(bic)
	if a, ok := d.agents[bic]; ok {
		return a, true
	}
	if len(bic) != 11 {
		return nil, false
	}
	a, ok := d.agents[bic[:8]+"XXX"]
	return a, ok
}

// account finds the entry for an account as a message names it.
func (d *Directory) account(a gateway.Account) (*gateway.DirectoryAccount, bool) {
	entry, ok := d.accounts[gateway.AccountEntryID(a.IBAN, a.Scheme, a.Other)]
	return entry, ok
}

// holds reports whether a party is the holder.
func holds(h gateway.Holder, p gateway.Party) bool {
	switch {
	case h.LEI != "" && p.LEI != "":
		return strings.EqualFold(h.LEI, p.LEI)
	case h.BIC != "" && p.AnyBIC != "":
		return gateway.BIC11(h.BIC) == gateway.BIC11(p.AnyBIC)
	}
	return h.Name != "" && nameKey(h.Name) == nameKey(p.Name)
}

// nameKey gives the letters and digits of a name in upper case and without
// accents: enough to forgive typography, and not to take one holder for
// another.
func nameKey(name string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToUpper(r)
		}
		return -1
	}, norm.NFKD.String(name))
}

func compactIBAN(iban string) string { return strings.ToUpper(strings.ReplaceAll(iban, " ", "")) }
