package mappings

import (
	"bytes"
	"errors"
	"fmt"
	"io"
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
// chains, and which wallets an account has. It never changes once parsed.
type Directory struct {
	agents   map[string]Agent // by BIC11
	accounts map[accountID]*Account
	wallets  map[gateway.Address]bool
	holders  map[walletID][]*Account // the accounts that a wallet is bound to
}

// Agent is a financial institution that payments can go to.
type Agent struct {
	BIC    string   `yaml:"bic"`
	Chains []string `yaml:"chains"` // where its accounts may be credited; empty: wherever they have a wallet
	// Wallets are its own, for what is paid to the institution itself: covers and
	// transfers between institutions. The first that can be reached is credited.
	Wallets []Wallet `yaml:"wallets"`
}

// Account is a creditor's account with the wallets that are credited for it.
type Account struct {
	IBAN    string   `yaml:"iban"`
	Other   string   `yaml:"other"`  // Othr/Id, together with Scheme
	Scheme  string   `yaml:"scheme"` // Othr/SchmeNm, Cd or Prtry; empty for an Othr without one
	Agent   string   `yaml:"agent"`  // BIC of the agent that keeps it
	Party   Holder   `yaml:"party"`
	Wallets []Wallet `yaml:"wallets"` // the first that can be reached is credited
}

// Holder is whom an account belongs to. A creditor is the holder when its LEI
// or BIC is the holder's, or its name reads the same.
type Holder struct {
	Name string `yaml:"name"`
	BIC  string `yaml:"bic"`
	LEI  string `yaml:"lei"`
}

// Wallet is an account on a chain.
type Wallet struct {
	Chain   string `yaml:"chain"`
	Address string `yaml:"address"` // EIP-55
}

// accountID is how a message names an account.
type accountID struct{ scheme, id string }

const ibanScheme = "IBAN"

// maxDirectory bounds the file.
const maxDirectory = 64 << 20

// ParseDirectory reads directory.yaml and checks all of it: unknown keys,
// accounts given twice, wallets without EIP-55 checksum and the zero address
// are errors, and so is an account without holder, agent or wallet.
func ParseDirectory(raw []byte) (*Directory, error) {
	if len(raw) > maxDirectory {
		return nil, fmt.Errorf("directory: larger than %d bytes", maxDirectory)
	}
	var file struct {
		Agents   []Agent   `yaml:"agents"`
		Accounts []Account `yaml:"accounts"`
	}
	decoder := yaml.NewDecoder(bytes.NewReader(raw))
	decoder.KnownFields(true)
	if err := decoder.Decode(&file); err != nil && !errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("directory: %w", err)
	}
	d := &Directory{agents: map[string]Agent{}, accounts: map[accountID]*Account{}, wallets: map[gateway.Address]bool{}, holders: map[walletID][]*Account{}}
	for i, a := range file.Agents {
		bic := gateway.BIC11(a.BIC)
		if !bicForm.MatchString(bic) {
			return nil, fmt.Errorf("directory: agents[%d]: %q is no BIC", i, a.BIC)
		}
		if _, taken := d.agents[bic]; taken {
			return nil, fmt.Errorf("directory: agents[%d]: %s is given twice", i, bic)
		}
		for _, w := range a.Wallets {
			if _, err := d.wallet(w); err != nil {
				return nil, fmt.Errorf("directory: agents[%d]: %w", i, err)
			}
		}
		d.agents[bic] = a
	}
	for i := range file.Accounts {
		if err := d.add(&file.Accounts[i]); err != nil {
			return nil, fmt.Errorf("directory: accounts[%d]: %w", i, err)
		}
	}
	return d, nil
}

var bicForm = regexp.MustCompile(`^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}[A-Z0-9]{3}$`)

func (d *Directory) add(a *Account) error {
	id := accountID{ibanScheme, compactIBAN(a.IBAN)}
	switch {
	case a.IBAN == "" && a.Other == "":
		return errors.New("needs an iban, or other with its scheme")
	case a.IBAN != "" && (a.Other != "" || a.Scheme != ""):
		return errors.New("has an iban and another id: make two accounts of it")
	case a.IBAN == "":
		id = accountID{a.Scheme, a.Other}
		if a.Scheme == ibanScheme {
			return errors.New("scheme IBAN: write it as iban")
		}
	}
	if _, taken := d.accounts[id]; taken {
		return fmt.Errorf("%s %s is given twice", id.scheme, id.id)
	}
	if _, known := d.agent(a.Agent); !known {
		return fmt.Errorf("agent %q is not among the agents", a.Agent)
	}
	if a.Party == (Holder{}) {
		return errors.New("has no party that it belongs to")
	}
	if a.Party.Name != "" && nameKey(a.Party.Name) == "" {
		return fmt.Errorf("party: %q is no name", a.Party.Name)
	}
	if len(a.Wallets) == 0 {
		return errors.New("has no wallet")
	}
	for _, w := range a.Wallets {
		address, err := d.wallet(w)
		if err != nil {
			return err
		}
		at := walletID{w.Chain, address}
		d.holders[at] = append(d.holders[at], a)
	}
	d.accounts[id] = a
	return nil
}

func (d *Directory) wallet(w Wallet) (gateway.Address, error) {
	address, err := parseWallet(w.Address)
	if err != nil {
		return address, err
	}
	if w.Chain == "" {
		return address, fmt.Errorf("wallet %s has no chain", w.Address)
	}
	d.wallets[address] = true
	return address, nil
}

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
	out := make([]string, 0, len(named))
	for c := range named {
		out = append(out, c)
	}
	slices.Sort(out)
	return out
}

// agent finds an institution by its BIC; a branch that isn't listed is served
// as its head office.
func (d *Directory) agent(bic string) (Agent, bool) {
	bic = gateway.BIC11(bic)
	if a, ok := d.agents[bic]; ok {
		return a, true
	}
	if len(bic) != 11 {
		return Agent{}, false
	}
	a, ok := d.agents[bic[:8]+"XXX"]
	return a, ok
}

// account finds the entry for an account as a message names it.
func (d *Directory) account(a gateway.Account) (*Account, bool) {
	id := accountID{a.Scheme, a.Other}
	if a.IBAN != "" {
		id = accountID{ibanScheme, compactIBAN(a.IBAN)}
	}
	entry, ok := d.accounts[id]
	return entry, ok && id.id != ""
}

// holds reports whether a party is the holder.
func (h Holder) holds(p gateway.Party) bool {
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
