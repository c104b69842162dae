package screening

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"slices"
	"strings"
	"sync"
	"time"
)

// ThresholdDefault is the score from which on a name is a hit.
const ThresholdDefault = 85

// The bounds of what one screening gives. Whatever is left out, there are hits.
const (
	hitsPerSubject = 20
	leastThreshold = 60
)

// List is one list as it was read.
type List struct {
	Name      string
	Format    Format
	Threshold int       // score from which on a name is a hit
	Digest    string    // SHA-256 of the file, in hex
	Entries   int       // that can be found
	ReadAt    time.Time // when it was read, for people: no decision depends on it
	Stale     bool      // its file is too old or can't be read
	index     *index
}

// NewList reads a list. A threshold of 0 is ThresholdDefault.
func NewList(name string, format Format, threshold int, from io.Reader) (*List, error) {
	if threshold == 0 {
		threshold = ThresholdDefault
	}
	if threshold < leastThreshold || threshold > 100 {
		return nil, fmt.Errorf("threshold %d: give one from %d to 100", threshold, leastThreshold)
	}
	sum := sha256.New()
	var entries []Entry
	from = io.TeeReader(from, sum)
	if err := Read(format, from, func(e Entry) error {
		entries = append(entries, e)
		return nil
	}); err != nil {
		return nil, err
	}
	if _, err := io.Copy(io.Discard, from); err != nil { // what stands behind the root counts too
		return nil, err
	}
	return &List{Name: name, Format: format, Threshold: threshold, Digest: hex.EncodeToString(sum.Sum(nil)), Entries: len(entries), index: newIndex(entries)}, nil
}

// Subject is somebody or something of a payment, at its place. Each of its members
// may be empty.
type Subject struct {
	Path    string
	Name    string
	Country string
	BIC     string
	LEI     string
	Wallet  string
}

// Key names whom a cleared false positive is of: the words of the name in order, the
// country, and what else identifies it. Two parties of one name in two countries are
// two.
func (s Subject) Key() string {
	found := Normal(s.Name)
	slices.Sort(found)
	return strings.Join([]string{strings.Join(found, " "), strings.ToUpper(s.Country), BICKey(s.BIC), strings.ToUpper(s.LEI), WalletKey(s.Wallet)}, "|")
}

// Hit is an entry of a list that a subject may be.
type Hit struct {
	List      string
	Entry     string
	Digest    string // of the entry
	Path      string // of the subject
	Subject   string // as the payment has it: the name, or the identifier that was found
	Party     string // Subject.Key
	Matched   string // name, alias, weak_alias, bic, lei or wallet
	Listed    string // as the list has it
	Kind      Kind
	Score     int
	Tokens    []Token
	Countries []string
	Dates     []string
	Programs  []string
}

// Set is the lists in force, in their configured order.
type Set struct {
	lists  []*List
	digest string

	mu     sync.Mutex
	recent [2]map[Subject][]Hit // the later and the earlier of two generations
}

// remembered is how many subjects one generation has. The same banks and clients stand
// in payment after payment.
const remembered = 4096

// recall gives the hits of a subject that was asked about lately.
func (s *Set) recall(subject Subject) ([]Hit, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, generation := range s.recent {
		if hits, ok := generation[subject]; ok {
			return hits, true
		}
	}
	return nil, false
}

func (s *Set) remember(subject Subject, hits []Hit) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.recent[0] == nil || len(s.recent[0]) >= remembered {
		s.recent[0], s.recent[1] = map[Subject][]Hit{}, s.recent[0]
	}
	s.recent[0][subject] = hits
}

// NewSet gives the set of some lists. The digest of a set is that of the names,
// formats, thresholds and files of its lists, and of which of them are stale.
func NewSet(lists ...*List) *Set {
	sum := sha256.New()
	for _, l := range lists {
		fmt.Fprintf(sum, "%q %q %d %s %t\n", l.Name, l.Format, l.Threshold, l.Digest, l.Stale)
	}
	return &Set{lists: slices.Clone(lists), digest: hex.EncodeToString(sum.Sum(nil))}
}

// Digest names the set; empty for none.
func (s *Set) Digest() string {
	if s == nil {
		return ""
	}
	return s.digest
}

// Version names what the lists say, whether or not they are stale: of which version
// somebody has been screened by.
func (s *Set) Version() string {
	sum := sha256.New()
	for _, l := range s.Lists() {
		fmt.Fprintf(sum, "%q %q %d %s\n", l.Name, l.Format, l.Threshold, l.Digest)
	}
	return hex.EncodeToString(sum.Sum(nil))
}

// Lists gives the lists.
func (s *Set) Lists() []*List {
	if s == nil {
		return nil
	}
	return s.lists
}

// Entry gives an entry of a list by its id.
func (s *Set) Entry(list, id string) (Entry, bool) {
	for _, l := range s.Lists() {
		if l.Name != list {
			continue
		}
		for i := range l.index.entries {
			if l.index.entries[i].ID == id {
				return l.index.entries[i], true
			}
		}
	}
	return Entry{}, false
}

// Screen gives the hits of subjects, in the order of subjects and lists, the
// best first: of each subject and entry one. They are not to be changed.
func (s *Set) Screen(subjects []Subject) []Hit {
	if s == nil {
		return nil
	}
	var hits []Hit
	for i := range subjects {
		found, known := s.recall(subjects[i])
		if !known {
			for _, l := range s.Lists() {
				found = append(found, l.screen(&subjects[i], l.Threshold)...)
			}
			s.remember(subjects[i], found)
		}
		hits = append(hits, found...)
	}
	return hits
}

// Search gives those of a list who are most like a subject, from a score on,
// whatever the list's threshold: for people who look around.
func (l *List) Search(subject Subject, least int) []Hit {
	return l.screen(&subject, max(least, leastThreshold))
}

func (l *List) screen(s *Subject, threshold int) []Hit {
	var hits []Hit
	hit := func(entry int32, h Hit) {
		if slices.ContainsFunc(hits, func(other Hit) bool { return other.Entry == l.index.entries[entry].ID }) {
			return
		}
		e := &l.index.entries[entry]
		h.List, h.Entry, h.Digest, h.Path, h.Party, h.Kind = l.Name, e.ID, e.Digest(), s.Path, s.Key(), e.Kind
		h.Countries, h.Dates, h.Programs = e.Countries, e.Dates, e.Programs
		hits = append(hits, h)
	}
	for _, by := range []struct {
		matched, key string
		index        map[string][]int32
	}{{"bic", BICKey(s.BIC), l.index.bics}, {"lei", strings.ToUpper(strings.TrimSpace(s.LEI)), l.index.leis}, {"wallet", WalletKey(s.Wallet), l.index.wallets}} {
		if by.key == "" {
			continue
		}
		for _, entry := range by.index[by.key] {
			hit(entry, Hit{Matched: by.matched, Subject: by.key, Listed: by.key, Score: 100})
		}
	}
	for _, found := range l.named(s.Name, threshold) {
		name := &l.index.names[found.name]
		listed := l.index.entries[name.entry].Names[name.name]
		matched := "name"
		switch {
		case listed.Weak:
			matched = "weak_alias"
		case listed.Alias:
			matched = "alias"
		}
		hit(name.entry, Hit{Matched: matched, Subject: s.Name, Listed: listed.Text, Score: found.score, Tokens: l.index.explain(found.words, found.match)})
	}
	slices.SortStableFunc(hits, func(a, b Hit) int { return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(a.Entry, b.Entry)) })
	return hits[:min(len(hits), hitsPerSubject)]
}

// reading is a match with the words that were looked for.
type reading struct {
	match
	words []token
}

// named finds a name as it is spelled and, where it has letters of another script that
// look Latin, as it looks.
func (l *List) named(name string, threshold int) []reading {
	var found []reading
	take := func(words []token) {
		for _, m := range l.index.search(words, threshold) {
			entry := l.index.names[m.name].entry
			at := slices.IndexFunc(found, func(r reading) bool { return l.index.names[r.name].entry == entry })
			switch {
			case at < 0:
				found = append(found, reading{m, words})
			case m.score > found[at].score:
				found[at] = reading{m, words}
			}
		}
	}
	take(tokens(name, false))
	if !ascii(name) {
		take(tokens(name, true))
	}
	return found
}
