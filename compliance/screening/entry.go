package screening

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"
)

// Kind is what an entry of a list is.
type Kind string

// The kinds of entries. A list that doesn't say is read as of entities.
const (
	Person Kind = "person"
	Entity Kind = "entity"
	Vessel Kind = "vessel"
)

// Name is one name of an entry.
type Name struct {
	Text  string `json:"text"`
	Alias bool   `json:"alias,omitempty"`
	Weak  bool   `json:"weak,omitempty"` // the list itself calls it a weak or low-quality alias
}

// Entry is one entry of a list, in the list's own words: countries and dates
// are kept as they are written there.
type Entry struct {
	ID        string   `json:"id"`
	Kind      Kind     `json:"kind"`
	Names     []Name   `json:"names,omitempty"`
	BICs      []string `json:"bics,omitempty"`
	LEIs      []string `json:"leis,omitempty"`
	Wallets   []string `json:"wallets,omitempty"`
	Countries []string `json:"countries,omitempty"`
	Dates     []string `json:"dates,omitempty"` // of birth, or of foundation
	Programs  []string `json:"programs,omitempty"`
}

// Digest names what an entry says. It changes with every change of the entry.
func (e *Entry) Digest() string {
	raw, err := json.Marshal(e)
	if err != nil {
		panic(err) // texts and truths always marshal
	}
	sum := sha256.Sum256(raw)
	return hex.EncodeToString(sum[:])
}

func (e *Entry) name(text string, alias, weak bool) {
	text = strings.Join(strings.Fields(text), " ")
	if text == "" {
		return
	}
	for i := range e.Names {
		if e.Names[i].Text == text {
			e.Names[i].Weak = e.Names[i].Weak && weak
			return
		}
	}
	e.Names = append(e.Names, Name{Text: text, Alias: alias, Weak: weak})
}

func add(to *[]string, values ...string) {
	for _, v := range values {
		if v = strings.Join(strings.Fields(v), " "); v != "" && !slices.Contains(*to, v) {
			*to = append(*to, v)
		}
	}
}

// identifier files a number under what its type says it is; numbers of other
// types, such as of passports, stand in no payment and are left out.
func (e *Entry) identifier(kind, value string) {
	kind, value = strings.ToLower(kind), strings.TrimSpace(value)
	switch {
	case value == "":
	case strings.Contains(kind, "swift") || strings.Contains(kind, "bic"):
		if key := BICKey(value); key != "" {
			add(&e.BICs, key)
		}
	case strings.Contains(kind, "legal entity identifier") || kind == "legal entity number" || kind == "lei" || kind == "leicode": // a Number in OFAC's words
		add(&e.LEIs, strings.ToUpper(value))
	case strings.Contains(kind, "digital currency") || strings.Contains(kind, "wallet") || strings.Contains(kind, "publickey"):
		add(&e.Wallets, WalletKey(value))
	}
}

// empty reports whether there is nothing to find the entry by.
func (e *Entry) empty() bool {
	return len(e.Names) == 0 && len(e.BICs) == 0 && len(e.LEIs) == 0 && len(e.Wallets) == 0
}

// Format is how a list is written.
type Format string

// The formats that are read.
const (
	FormatOFAC          Format = "ofac-sdn"          // SDN.XML, also CONSOLIDATED.XML
	FormatOFACAdvanced  Format = "ofac-advanced"     // SDN_ADVANCED.XML, also CONS_ADVANCED.XML
	FormatOFACCSV       Format = "ofac-sdn-csv"      // SDN.CSV, with ALT.CSV and ADD.CSV appended
	FormatEU            Format = "eu-fsf"            // xmlFullSanctionsList_1_1
	FormatUN            Format = "un-consolidated"   // consolidated.xml
	FormatUK            Format = "uk-sanctions"      // UK-Sanctions-List.xml
	FormatUKCSV         Format = "uk-sanctions-csv"  // UK-Sanctions-List.csv, and OFSI's ConList.csv
	FormatOpenSanctions Format = "opensanctions-csv" // targets.simple.csv
	FormatFtM           Format = "opensanctions-ftm" // entities.ftm.json
)

var readers = map[Format]func(io.Reader, func(Entry) error) error{
	FormatOFAC: readOFAC, FormatOFACAdvanced: readOFACAdvanced, FormatOFACCSV: readOFACCSV, FormatEU: readEU, FormatUN: readUN, FormatUK: readUK,
	FormatUKCSV: readUKCSV, FormatOpenSanctions: readOpenSanctions, FormatFtM: readFtM,
}

// Formats names the formats that are read, in order.
func Formats() []Format {
	var all []Format
	for f := range readers {
		all = append(all, f)
	}
	slices.Sort(all)
	return all
}

// Read gives every entry of a list to take, one after the other; it holds no
// more than one in memory, but for the joined formats (ofac-advanced, ofac-sdn-csv,
// uk-sanctions-csv, opensanctions-ftm), whose entries are spread over the file; of
// those it holds the entries. It fails
// on what isn't of the format, on an entry without an id, and on a list without
// entries: a file that isn't understood must not look like a list on which nobody
// stands.
func Read(format Format, from io.Reader, take func(Entry) error) error {
	read, known := readers[format]
	if !known {
		return fmt.Errorf("unknown format %q; there are %v", format, Formats())
	}
	in := bufio.NewReaderSize(from, 1<<16)
	if mark, err := in.Peek(3); err == nil && bytes.Equal(mark, []byte("\xef\xbb\xbf")) {
		_, _ = in.Discard(3)
	}
	n := 0
	err := read(in, func(e Entry) error {
		switch {
		case e.ID == "":
			return fmt.Errorf("entry %d has no id", n+1)
		case e.empty():
			return nil // an address or a relation, nobody to find
		}
		if e.Kind == "" {
			e.Kind = Entity
		}
		n++
		return take(e)
	})
	if err != nil {
		return fmt.Errorf("read as %s: %w", format, err)
	}
	if n == 0 {
		return fmt.Errorf("read as %s: there is no entry in it", format)
	}
	return nil
}

// BICKey is the institution of a BIC, its first eight characters; empty when it
// is none.
func BICKey(bic string) string {
	bic = strings.ToUpper(strings.TrimSpace(bic))
	if len(bic) != 8 && len(bic) != 11 {
		return ""
	}
	return bic[:8]
}

// WalletKey is the account of a CAIP-10 identifier or a bare address. Those of
// EVM chains are brought to lower case; others are told apart by it.
func WalletKey(wallet string) string {
	wallet = strings.TrimSpace(wallet)
	wallet = wallet[strings.LastIndexByte(wallet, ':')+1:]
	if len(wallet) == 42 && (wallet[:2] == "0x" || wallet[:2] == "0X") {
		return strings.ToLower(wallet)
	}
	return wallet
}
