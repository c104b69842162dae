package screening

import (
	"cmp"
	"math/bits"
	"slices"
	"sync"
)

// index finds the entries of a list. It never changes once it is built.
type index struct {
	entries []Entry
	names   []listed
	vocab   []word
	blocks  []block // sorted by hash
	bics    map[string][]int32
	leis    map[string][]int32
	wallets map[string][]int32
	byText  map[string]int32
	spare   sync.Pool
}

// listed is a name of an entry with its words. spans are its words and, after them, its
// neighbors written as one.
type listed struct {
	entry    int32
	name     int32
	weight   int32 // of all words
	words    []int32
	initials int32 // how many of the words are one letter

	shares []int32 // weight of each word: where it stands has a part in it
	spans  []spanWord
}

type spanWord struct {
	span
	word int32
}

// word is a word of the list, or neighbors written as one, with the names that
// have it.
type word struct {
	token
	weight int // 0 of neighbors: each name says what they are worth
	names  []posting
}

type posting struct {
	name   int32
	weight int32
	at     int32 // number of the span
}

// block is one of the keys under which a word is found.
type block struct {
	hash uint32
	word int32
}

// keys gives the keys of a word: alike words share one. Words that differ by one
// consonant share one of those without a letter.
func keys(t *token, take func(hash uint32)) {
	put := func(mark byte, s string, without int) {
		const offset, prime = 2166136261, 16777619 // FNV-1a: the same in every process
		hash := (offset ^ uint32(mark)) * prime
		for i := range len(s) {
			if i != without {
				hash = (hash ^ uint32(s[i])) * prime
			}
		}
		take(hash)
	}
	put('=', t.text, -1)
	put('~', t.fold, -1)
	if t.digit || len(t.fold) < 3 {
		return
	}
	if len(t.bones) > 1 {
		put('#', t.bones, -1)
	}
	if len(t.bones) > 3 {
		for i := range len(t.bones) {
			put('#', t.bones, i)
		}
		return
	}
	for i := range len(t.fold) {
		put('~', t.fold, i)
	}
}

func newIndex(entries []Entry) *index {
	x := &index{entries: entries, bics: map[string][]int32{}, leis: map[string][]int32{}, wallets: map[string][]int32{}, byText: map[string]int32{}}
	intern := func(t token) int32 {
		id, there := x.byText[t.text]
		if !there {
			id = int32(len(x.vocab)) //nolint:gosec // a list has fewer words
			x.byText[t.text] = id
			x.vocab = append(x.vocab, word{token: t})
		}
		return id
	}
	var in []int // how many names have a word
	for i := range entries {
		e := &entries[i]
		id := int32(i) //nolint:gosec // a list has fewer entries
		for _, to := range []struct {
			index map[string][]int32
			keys  []string
		}{{x.bics, e.BICs}, {x.leis, e.LEIs}, {x.wallets, e.Wallets}} {
			for _, key := range to.keys {
				to.index[key] = append(to.index[key], id)
			}
		}
		for n, name := range e.Names {
			found := tokens(name.Text, false)
			if len(found) == 0 {
				continue
			}
			l := listed{entry: id, name: int32(n)} //nolint:gosec // an entry has fewer names
			for _, t := range found {
				if len(t.text) == 1 {
					l.initials++
				}
				w := intern(newToken(t.text))
				l.words, l.shares = append(l.words, w), append(l.shares, int32(t.light)) //nolint:gosec // a small weight
				for len(in) <= int(w) {
					in = append(in, 0)
				}
				in[w]++
			}
			x.names = append(x.names, l)
		}
	}
	x.weigh(in)
	for n := range x.names {
		l := &x.names[n]
		for i, w := range l.words {
			if l.shares[i] == 0 {
				l.shares[i] = int32(x.vocab[w].weight) //nolint:gosec // at most mostRare
			}
			l.weight += l.shares[i]
			l.spans = append(l.spans, spanWord{span{i, i + 1}, w})
		}
		x.joinNeighbors(l, intern)
		for at, s := range l.spans {
			weight := int32(0)
			for i := s.from; i < s.to; i++ {
				weight += l.shares[i]
			}
			v := &x.vocab[s.word]
			v.names = append(v.names, posting{int32(n), weight, int32(at)}) //nolint:gosec // a list has fewer names
		}
	}
	for id := range x.vocab {
		keys(&x.vocab[id].token, func(hash uint32) { x.blocks = append(x.blocks, block{hash, int32(id)}) }) //nolint:gosec // a list has fewer words
	}
	slices.SortFunc(x.blocks, func(a, b block) int { return cmp.Or(cmp.Compare(a.hash, b.hash), cmp.Compare(a.word, b.word)) })
	x.blocks = slices.Compact(x.blocks)
	return x
}

// weigh gives each word its weight: the rarer in the list, the more it says.
func (x *index) weigh(in []int) {
	for id := range x.vocab {
		if id < len(in) {
			x.vocab[id].weight = weightOf(&x.vocab[id].token, in[id])
		}
	}
}

// weightOf is the light weight of a light word, or one less for each time that the
// names that have it are twice as many.
func weightOf(t *token, in int) int {
	if t.light > 0 {
		return t.light
	}
	return max(leastRare, mostRare-bits.Len(uint(max(0, in-1)))) //nolint:gosec // not negative
}

const longestJoint = 20

// joinNeighbors adds the spans of two words, and of three that begin with a particle,
// as they are when written as one: Al Qaida, Alqaida; Abd al Rahman, Abdulrahman.
func (x *index) joinNeighbors(l *listed, intern func(token) int32) {
	for from := range l.words {
		text := x.vocab[l.words[from]].text
		for to := from + 1; to < len(l.words) && to-from < 3; to++ {
			next := x.vocab[l.words[to]].text
			if text += next; len(text) > longestJoint || len(text) < 4 || len(next) == 1 {
				break
			}
			l.spans = append(l.spans, spanWord{span{from, to + 1}, intern(newToken(text))})
			if x.vocab[l.words[to]].light != lightParticle {
				break
			}
		}
	}
}

// asked is a party's name as it is looked for.
type asked struct {
	words   []token
	weights []int
	spans   []span
	joined  []token // what each span is as one word
	all     int

	initials int32
}

func (x *index) ask(words []token) asked {
	a := asked{words: words}
	for i := range words {
		weight := weightOf(&words[i], 1)
		if id, ok := x.byText[words[i].text]; ok && words[i].light == 0 && x.vocab[id].weight > 0 {
			weight = x.vocab[id].weight
		}
		a.weights = append(a.weights, weight)
		a.all += weight
		if len(words[i].text) == 1 {
			a.initials++
		}
		a.spans = append(a.spans, span{i, i + 1})
		a.joined = append(a.joined, words[i])
	}
	for from := range words {
		text := words[from].text
		for to := from + 1; to < len(words) && to-from < 3; to++ {
			if text += words[to].text; len(text) > longestJoint || len(text) < 4 || len(words[to].text) == 1 {
				break
			}
			a.spans = append(a.spans, span{from, to + 1})
			a.joined = append(a.joined, newToken(text))
			if words[to].light != lightParticle {
				break
			}
		}
	}
	return a
}

func (x *index) block(hash uint32, take func(id int32)) {
	at, _ := slices.BinarySearchFunc(x.blocks, hash, func(b block, h uint32) int { return cmp.Compare(b.hash, h) })
	for ; at < len(x.blocks) && x.blocks[at].hash == hash; at++ {
		take(x.blocks[at].word)
	}
}

// likeness is a word of the list that one of the party's spans is like.
type likeness struct {
	span  int
	word  int32
	score int
	how   string
}

// leastJoined is how alike neighbors that are written as one must be to the word that
// they stand for.
const leastJoined = 86

// alike gives the words of the list that a party's words are like.
func (x *index) alike(a *asked) []likeness {
	var found []likeness
	var seen []int32
	for i := range a.joined {
		t := &a.joined[i]
		seen = seen[:0]
		keys(t, func(hash uint32) { x.block(hash, func(id int32) { seen = append(seen, id) }) })
		slices.Sort(seen)
		seen = slices.Compact(seen)
		joint := a.spans[i].to-a.spans[i].from > 1
		for _, id := range seen {
			v := &x.vocab[id]
			score, how := alike(t, &v.token)
			if how == "initial" || score == 0 || joint && score < leastJoined {
				continue
			}
			found = append(found, likeness{i, id, score, how})
		}
	}
	return found
}

// scratch is what one search works on.
type scratch struct {
	sums    [][2]int32 // what of the party's name and of the list's may be found, in hundredths of a weight
	touched []int32
}

// search gives the names of the list that are like a party's, of each entry the best
// one, from a score on.
func (x *index) search(words []token, least int) []match {
	if len(words) == 0 || len(x.names) == 0 {
		return nil
	}
	a := x.ask(words)
	like := x.alike(&a)
	s, _ := x.spare.Get().(*scratch)
	if s == nil {
		s = &scratch{sums: make([][2]int32, len(x.names))}
	}
	defer func() {
		for _, n := range s.touched {
			s.sums[n] = [2]int32{}
		}
		s.touched = s.touched[:0]
		x.spare.Put(s)
	}()
	of := make(map[int32][]likeness, len(like))
	for _, l := range like {
		of[l.word] = append(of[l.word], l)
		share := int32(0)
		for i := a.spans[l.span].from; i < a.spans[l.span].to; i++ {
			share += int32(a.weights[i]) //nolint:gosec // at most mostRare
		}
		score := int32(l.score) //nolint:gosec // at most 100
		for _, p := range x.vocab[l.word].names {
			sum := &s.sums[p.name]
			if sum[0] == 0 {
				s.touched = append(s.touched, p.name)
			}
			sum[0] += share * score
			sum[1] += p.weight * score
		}
	}
	best := map[int32]match{}
	for _, n := range s.touched {
		l := &x.names[n]
		// An initial stands for one word, which weighs mostRare at most.
		initials := alikeInitial * mostRare * int(a.initials+l.initials)
		if atMost((int(s.sums[n][0])+initials)/a.all, (int(s.sums[n][1])+initials)/int(l.weight)) < least {
			continue
		}
		m := x.score(&a, of, n)
		if m.score < least {
			continue
		}
		if b, there := best[l.entry]; !there || m.score > b.score || m.score == b.score && m.name < b.name {
			best[l.entry] = m
		}
	}
	found := make([]match, 0, len(best))
	for _, m := range best {
		found = append(found, m)
	}
	slices.SortFunc(found, func(a, b match) int { return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.name, b.name)) })
	return found
}

// atMost bounds what total makes of what may be found of the two names: words may be
// counted twice here, but none is left out.
func atMost(q, e int) int {
	q, e = min(q, 100), min(e, 100)
	more, less := max(q, e), min(q, e)
	return max((2*more+less+1)/3, (3*more+less+2)/4) + 1
}

// match is a name of the list with its score.
type match struct {
	name  int32
	score int
	taken []pair
	q, e  []bool
}

func (x *index) score(a *asked, like map[int32][]likeness, name int32) match {
	l := &x.names[name]
	weights := make([]int, len(l.words))
	for i, share := range l.shares {
		weights[i] = int(share)
	}
	worth := func(q, e span) int {
		sum := 0
		for i := q.from; i < q.to; i++ {
			sum += a.weights[i]
		}
		for i := e.from; i < e.to; i++ {
			sum += weights[i]
		}
		return sum
	}
	var pairs []pair
	for _, s := range l.spans {
		for _, k := range like[s.word] {
			q := a.spans[k.span]
			joint := s.to-s.from > 1 || q.to-q.from > 1
			if joint && (s.to-s.from > 1 && q.to-q.from > 1 || k.score < leastJoined) {
				continue
			}
			how := k.how
			if joint {
				how = "joined"
			}
			pairs = append(pairs, pair{q, s.span, k.score, how, k.score * worth(q, s.span)})
		}
	}
	for i := range a.words {
		for j, w := range l.words {
			if t := &x.vocab[w].token; (len(t.text) == 1) != (len(a.words[i].text) == 1) {
				if score, how := alike(&a.words[i], t); how == "initial" {
					q, e := span{i, i + 1}, span{j, j + 1}
					pairs = append(pairs, pair{q, e, score, how, score * min(a.weights[i], weights[j])})
				}
			}
		}
	}
	taken, q, e := assign(pairs, len(a.words), len(l.words))
	numbers := false
	for i, t := range a.words {
		numbers = numbers || t.digit && !q[i]
	}
	for i, w := range l.words {
		if t := &x.vocab[w].token; numbers && t.digit && !e[i] {
			return match{name, total(taken, a.weights, weights, x.entries[l.entry].Kind, true), taken, q, e}
		}
	}
	return match{name, total(taken, a.weights, weights, x.entries[l.entry].Kind, false), taken, q, e}
}

// explain gives the lines of a match's explanation.
func (x *index) explain(words []token, m match) []Token {
	l := &x.names[m.name]
	text := func(of func(i int) string, s span) string {
		out := ""
		for i := s.from; i < s.to; i++ {
			if out != "" {
				out += " "
			}
			out += of(i)
		}
		return out
	}
	party := func(i int) string { return words[i].text }
	list := func(i int) string { return x.vocab[l.words[i]].text }
	slices.SortFunc(m.taken, func(a, b pair) int { return cmp.Compare(a.q.from, b.q.from) })
	var lines []Token
	for _, p := range m.taken {
		lines = append(lines, Token{text(party, p.q), text(list, p.e), p.score, p.how})
	}
	for i, used := range m.q {
		if !used {
			lines = append(lines, Token{Party: party(i), How: "missing"})
		}
	}
	for i, used := range m.e {
		if !used {
			lines = append(lines, Token{Listed: list(i), How: "missing"})
		}
	}
	return lines
}
