package mappings

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"reflect"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/vostro-gateway/vostro/gateway"
)

// Entries gives every entry, agents first and funds last, each kind in the order of the ids.
func (d *Directory) Entries() []gateway.DirectoryEntry {
	entries := make([]gateway.DirectoryEntry, 0, len(d.agents)+len(d.accounts)+len(d.funds))
	for _, id := range slices.Sorted(maps.Keys(d.agents)) {
		entries = append(entries, gateway.DirectoryEntry{Version: d.ref.Version, Kind: gateway.DirectoryAgents, ID: id, Agent: d.agents[id]})
	}
	for _, id := range slices.Sorted(maps.Keys(d.accounts)) {
		entries = append(entries, gateway.DirectoryEntry{Version: d.ref.Version, Kind: gateway.DirectoryAccounts, ID: id, Account: d.accounts[id]})
	}
	for _, id := range slices.Sorted(maps.Keys(d.funds)) {
		entries = append(entries, gateway.DirectoryEntry{Version: d.ref.Version, Kind: gateway.DirectoryFunds, ID: id, Fund: d.funds[id]})
	}
	return entries
}

// Digest is the SHA-256 of the content in hex: of one line of JSON for each
// entry, agents first and funds last, each kind in the order of the ids. How a file is written
// doesn't matter, the order of an entry's wallets does.
func (d *Directory) Digest() string {
	sum := sha256.New()
	for _, e := range d.Entries() {
		_ = json.NewEncoder(sum).Encode(struct { // text always marshals, and a hash takes it
			Kind    gateway.DirectoryKind     `json:"kind"`
			ID      string                    `json:"id"`
			Agent   *gateway.DirectoryAgent   `json:"agent,omitempty"`
			Account *gateway.DirectoryAccount `json:"account,omitempty"`
			Fund    *gateway.DirectoryFund    `json:"fund,omitempty"`
		}{e.Kind, e.ID, e.Agent, e.Account, e.Fund})
	}
	return hex.EncodeToString(sum.Sum(nil))
}

// NewDirectory gives the directory that entries of a store amount to. They were
// checked before they were stored.
func NewDirectory(ref gateway.DirectoryRef, entries []gateway.DirectoryEntry) *Directory {
	return (&Directory{}).with(ref, entries)
}

// with gives the directory after entries changed.
func (d *Directory) with(ref gateway.DirectoryRef, entries []gateway.DirectoryEntry) *Directory {
	next := &Directory{ref: ref, agents: maps.Clone(d.agents), accounts: maps.Clone(d.accounts), funds: maps.Clone(d.funds)}
	if next.agents == nil {
		next.agents, next.accounts = map[string]*gateway.DirectoryAgent{}, map[string]*gateway.DirectoryAccount{}
	}
	if next.funds == nil {
		next.funds = map[string]*gateway.DirectoryFund{}
	}
	for _, e := range entries {
		switch {
		case e.Kind == gateway.DirectoryFunds && e.Removed():
			delete(next.funds, e.ID)
		case e.Kind == gateway.DirectoryFunds:
			next.funds[e.ID] = e.Fund
		case e.Kind == gateway.DirectoryAgents && e.Removed():
			delete(next.agents, e.ID)
		case e.Kind == gateway.DirectoryAgents:
			next.agents[e.ID] = e.Agent
		case e.Removed():
			delete(next.accounts, e.ID)
		default:
			next.accounts[e.ID] = e.Account
		}
	}
	next.index()
	return next
}

// File writes the directory as directory.yaml.
func (d *Directory) File(w io.Writer) error {
	var file struct {
		Agents   []*gateway.DirectoryAgent   `yaml:"agents"`
		Accounts []*gateway.DirectoryAccount `yaml:"accounts"`
		Funds    []*gateway.DirectoryFund    `yaml:"funds,omitempty"`
	}
	for _, e := range d.Entries() {
		switch {
		case e.Agent != nil:
			file.Agents = append(file.Agents, e.Agent)
		case e.Fund != nil:
			file.Funds = append(file.Funds, e.Fund)
		default:
			file.Accounts = append(file.Accounts, e.Account)
		}
	}
	encoder := yaml.NewEncoder(w)
	encoder.SetIndent(2)
	return errors.Join(encoder.Encode(file), encoder.Close())
}

// Changes gives what makes another directory of this one, agents first.
func (d *Directory) Changes(to *Directory) []gateway.DirectoryChange {
	var changes []gateway.DirectoryChange
	for _, e := range to.Entries() {
		c := gateway.DirectoryChange{Op: gateway.DirectoryAdd, Agent: e.Agent, Account: e.Account, Fund: e.Fund}
		before, there := d.entry(e.Kind, e.ID)
		switch {
		case there && sameEntry(before, e):
			continue
		case there:
			c.Op = gateway.DirectoryReplace
		}
		changes = append(changes, c)
	}
	for _, e := range d.Entries() {
		if _, stays := to.entry(e.Kind, e.ID); stays {
			continue
		}
		c := gateway.DirectoryChange{Op: gateway.DirectoryRemove}
		switch {
		case e.Agent != nil:
			c.Agent = &gateway.DirectoryAgent{BIC: e.Agent.BIC}
		case e.Fund != nil:
			c.Fund = &gateway.DirectoryFund{ISIN: e.Fund.ISIN, DTI: e.Fund.DTI}
		default:
			c.Account = &gateway.DirectoryAccount{IBAN: e.Account.IBAN, Scheme: e.Account.Scheme, Other: e.Account.Other}
		}
		changes = append(changes, c)
	}
	return changes
}

func (d *Directory) entry(kind gateway.DirectoryKind, id string) (gateway.DirectoryEntry, bool) {
	e := gateway.DirectoryEntry{Version: d.ref.Version, Kind: kind, ID: id}
	var there bool
	switch kind {
	case gateway.DirectoryAgents:
		e.Agent, there = d.agents[id]
	case gateway.DirectoryFunds:
		e.Fund, there = d.funds[id]
	default:
		e.Account, there = d.accounts[id]
	}
	return e, there
}

func sameEntry(a, b gateway.DirectoryEntry) bool {
	x, errX := json.Marshal([]any{a.Agent, a.Account, a.Fund})
	y, errY := json.Marshal([]any{b.Agent, b.Account, b.Fund})
	return errX == nil && errY == nil && bytes.Equal(x, y)
}

// parseChanges reads the changes of a proposal, every one of them strictly.
func parseChanges(raw json.RawMessage) ([]gateway.DirectoryChange, directoryFaults) {
	var faults directoryFaults
	var parts []json.RawMessage
	if err := json.Unmarshal(raw, &parts); err != nil || len(parts) == 0 {
		faults.add("changes", ruleDirectoryForm, "", "give a list of changes: each with op (add, replace or remove) and agent, account or fund")
		return nil, faults
	}
	if len(parts) > maxChanges {
		faults.add("changes", ruleDirectoryForm, fmt.Sprint(len(parts)), "more than %d changes: make several proposals of them", maxChanges)
		return nil, faults
	}
	changes := make([]gateway.DirectoryChange, len(parts))
	for i, part := range parts {
		decoder := json.NewDecoder(bytes.NewReader(part))
		decoder.DisallowUnknownFields()
		if err := decoder.Decode(&changes[i]); err != nil {
			malformed(&faults, fmt.Sprintf("changes[%d]", i), err)
		}
	}
	return changes, faults
}

// malformed says where a change has another form than the documented one, in the
// words of JSON.
func malformed(faults *directoryFaults, path string, err error) {
	e, ok := errors.AsType[*json.UnmarshalTypeError](err)
	if !ok {
		faults.add(path, ruleDirectoryForm, "", "%s", strings.TrimPrefix(err.Error(), "json: "))
		return
	}
	if e.Field != "" {
		path += "." + e.Field
	}
	wanted := "a text"
	switch e.Type.Kind() {
	case reflect.Struct:
		wanted = "an object"
	case reflect.Slice:
		wanted = "a list"
	}
	faults.add(path, ruleDirectoryForm, e.Value, "give %s here (docs/directory.md shows one)", wanted)
}

// maxChanges bounds a proposal.
const maxChanges = 10_000

// surroundings are what of the configuration a directory must fit.
type surroundings interface {
	configured(chain string) bool
	deals(d gateway.Dealing) error
}

// apply gives the directory after changes, what differs, and the changes in
// words, or every fault with its path. chain, when not nil, says which chains
// are configured. The whole that results obeys what ParseDirectory demands.
func (d *Directory) apply(changes []gateway.DirectoryChange, at surroundings) (next *Directory, entries []gateway.DirectoryEntry, diff []string, faults directoryFaults) {
	seen := map[string]int{}
	for i := range changes {
		path := fmt.Sprintf("changes[%d]", i)
		e, ok := d.change(&faults, path, &changes[i])
		if !ok {
			continue
		}
		name := string(e.Kind) + " " + e.ID
		if first, twice := seen[name]; twice {
			faults.add(path, ruleDirectoryChange, e.ID, "changes[%d] is about the same %s: one change says it all", first, e.Kind)
			continue
		}
		seen[name] = i
		before, there := d.entry(e.Kind, e.ID)
		if there && sameEntry(before, e) {
			faults.add(path, ruleDirectoryChange, e.ID, "%s %s is like this already", e.Kind, e.ID)
			continue
		}
		entries, diff = append(entries, e), append(diff, describe(changes[i].Op, before, e))
	}
	if len(faults) > 0 {
		return nil, nil, nil, faults // what results of them can't be judged
	}
	next = d.with(gateway.DirectoryRef{}, entries)
	for i, e := range entries {
		path := fmt.Sprintf("changes[%d].%s", i, e.Kind)
		switch {
		case e.Removed():
			next.missed(&faults, path, e)
		case e.Agent != nil:
			checkAgent(&faults, path, e.Agent)
			checkChains(&faults, path, e.Agent.Chains, e.Agent.Wallets, at.configured)
		case e.Fund != nil:
			next.checkFund(&faults, path, e.Fund)
			checkChains(&faults, path, []string{e.Fund.Chain}, nil, at.configured)
			if err := at.deals(e.Fund.Dealing); err != nil {
				faults.add(path+".dealing", ruleDirectoryFund, e.Fund.Dealing.Calendar, "%v", err)
			}
		default:
			next.checkAccount(&faults, path, e.Account)
			checkChains(&faults, path, nil, e.Account.Wallets, at.configured)
		}
	}
	return next, entries, diff, faults
}

// change gives the entry that a change leaves.
func (d *Directory) change(faults *directoryFaults, path string, c *gateway.DirectoryChange) (gateway.DirectoryEntry, bool) {
	kind, id, ok := c.Entry()
	if !ok {
		faults.add(path, ruleDirectoryChange, "", "say which one it is about: agent with bic, account with iban, or with other and scheme, or fund with isin or dti")
		return gateway.DirectoryEntry{}, false
	}
	_, there := d.entry(kind, id)
	e := gateway.DirectoryEntry{Kind: kind, ID: id}
	switch c.Op {
	case gateway.DirectoryAdd, gateway.DirectoryReplace:
		switch {
		case c.Agent != nil:
			e.Agent = normalAgent(*c.Agent)
		case c.Fund != nil:
			fund := *c.Fund
			e.Fund = &fund
		default:
			e.Account = normalAccount(*c.Account)
		}
	case gateway.DirectoryRemove:
	default:
		faults.add(path+".op", ruleDirectoryChange, string(c.Op), "%q is none of add, replace, remove", c.Op)
		return e, false
	}
	switch {
	case c.Op == gateway.DirectoryAdd && there:
		faults.add(path, ruleDirectoryChange, id, "%s %s is in the directory already: replace it", kind, id)
		return e, false
	case c.Op != gateway.DirectoryAdd && !there:
		faults.add(path, ruleDirectoryChange, id, "%s %s is not in the directory", kind, id)
		return e, false
	}
	return e, true
}

// missed finds accounts that are left without the agent that was removed.
func (d *Directory) missed(faults *directoryFaults, path string, e gateway.DirectoryEntry) {
	if e.Kind != gateway.DirectoryAgents {
		return
	}
	count, example := 0, ""
	for _, id := range slices.Sorted(maps.Keys(d.accounts)) {
		if _, known := d.agent(d.accounts[id].Agent); !known {
			example = cmp.Or(example, id)
			count++
		}
	}
	if count > 0 {
		faults.add(path, ruleDirectoryAgent, e.ID, "the directory would have %d accounts without their agent, such as %s: remove them in the same proposal", count, example)
	}
}

func checkChains(faults *directoryFaults, path string, chains []string, wallets []gateway.Wallet, known func(string) bool) {
	if known == nil {
		return
	}
	for i, c := range chains {
		if c != "" && !known(c) {
			faults.add(fmt.Sprintf("%s.chains[%d]", path, i), ruleDirectoryChain, c, "chain %q is not configured", c)
		}
	}
	for i, w := range wallets {
		if w.Chain != "" && !known(w.Chain) {
			faults.add(fmt.Sprintf("%s.wallets[%d].chain", path, i), ruleDirectoryChain, w.Chain, "chain %q is not configured", w.Chain)
		}
	}
}

// Describe says in words what changes of this directory do, a line each, in
// their order.
func (d *Directory) Describe(changes []gateway.DirectoryChange) []string {
	lines := make([]string, len(changes))
	for i := range changes {
		var faults directoryFaults
		if e, ok := d.change(&faults, "", &changes[i]); ok {
			before, _ := d.entry(e.Kind, e.ID)
			lines[i] = describe(changes[i].Op, before, e)
		} else {
			lines[i] = faults[0].Hint
		}
	}
	return lines
}

// describe says in one line what a change does.
func describe(op gateway.DirectoryOp, before, after gateway.DirectoryEntry) string {
	line := fmt.Sprintf("%s %s %s", op, after.Kind, after.ID)
	was, is := traits(before), traits(after)
	var parts []string
	for i, name := range [...]string{"party", "agent", "chains", "wallets", "terms"} {
		switch {
		case was[i] == is[i]:
		case op == gateway.DirectoryReplace:
			parts = append(parts, fmt.Sprintf("%s: %s → %s", name, cmp.Or(was[i], "none"), cmp.Or(is[i], "none")))
		default:
			parts = append(parts, fmt.Sprintf("%s: %s", name, cmp.Or(is[i], was[i])))
		}
	}
	if len(parts) == 0 {
		return line // an agent that says nothing but its BIC
	}
	return line + "; " + strings.Join(parts, "; ")
}

// traits gives what an entry says, in the order that describe names.
func traits(e gateway.DirectoryEntry) [5]string {
	list := func(wallets []gateway.Wallet) string {
		texts := make([]string, len(wallets))
		for i, w := range wallets {
			texts[i] = w.Chain + " " + w.Address
		}
		return strings.Join(texts, ", ")
	}
	switch {
	case e.Agent != nil:
		return [5]string{2: strings.Join(e.Agent.Chains, ", "), 3: list(e.Agent.Wallets)}
	case e.Account != nil:
		var party []string
		for _, p := range [...][2]string{{"", e.Account.Party.Name}, {"BIC ", e.Account.Party.BIC}, {"LEI ", e.Account.Party.LEI}} {
			if p[1] != "" {
				party = append(party, p[0]+p[1])
			}
		}
		return [5]string{strings.Join(party, ", "), e.Account.Agent, "", list(e.Account.Wallets)}
	case e.Fund != nil:
		return fundTraits(e.Fund)
	}
	return [5]string{}
}
