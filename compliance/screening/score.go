package screening

import (
	"cmp"
	"slices"
)

// Token is one line of a score's explanation: a word of the party beside the word of
// the list that it was found to be. One of them is empty when a word has no
// counterpart.
type Token struct {
	Party  string `json:"party,omitempty"`
	Listed string `json:"listed,omitempty"`
	Score  int    `json:"score"`
	How    string `json:"how"` // equal, sound, spelling, consonants, joined, initial, missing
}

const (
	leastAlike    = 76 // words less alike than this are others
	alikeSound    = 96
	alikeBones    = 86
	alikeInitial  = 60
	strongWeight  = leastRare
	whole         = 95 // what of a name must be found for all of it
	oneWordOfMany = 70 // the most that one word in common makes of names of several
)

// alike says how alike two words are, 0 when they are others.
func alike(a, b *token) (score int, how string) {
	switch {
	case a.text == b.text:
		return 100, "equal"
	case a.digit || b.digit:
		return 0, "" // a vessel's number is not a spelling
	case len(a.text) == 1 && b.text[0] == a.text[0] && b.light != lightParticle || len(b.text) == 1 && a.text[0] == b.text[0] && a.light != lightParticle:
		return alikeInitial, "initial"
	case a.fold == b.fold && len(a.fold) > 1:
		return alikeSound, "sound"
	}
	// Whole words without a vowel are written by Arabic and Hebrew, which leave them out.
	if (a.bare() || b.bare()) && a.bones == b.bones {
		return alikeBones, "consonants"
	}
	if min(len(a.text), len(b.text)) < 4 {
		return 0, ""
	}
	score = max(spelled(a.text, b.text), spelled(a.fold, b.fold)-2)
	if a.fold[0] != b.fold[0] && !near(a.fold[0], b.fold[0]) {
		score -= 6
	}
	if a.bones == b.bones && len(a.bones) > 2 && score >= leastAlike && score < alikeBones {
		return alikeBones, "consonants"
	}
	if score < leastAlike {
		return 0, ""
	}
	return score, "spelling"
}

// nearby are letters that scripts which don't tell them apart are transliterated to:
// one for the other is half a change. So is a vowel for a vowel.
var nearby = func() (is [26][26]bool) {
	for _, letters := range []string{"GK", "BP", "DT", "FV", "SZ", "GJ", "CS", "CK", "GH", "HK", "JZ", "JS", "IJ", "CH"} {
		a, b := letters[0]-'A', letters[1]-'A'
		is[a][b], is[b][a] = true, true
	}
	for _, a := range []byte("AEIOU") {
		for _, b := range []byte("AEIOU") {
			is[a-'A'][b-'A'] = true
		}
	}
	return is
}()

func near(a, b byte) bool {
	a, b = a-'A', b-'A' // digits wrap to more than 25
	return a < 26 && b < 26 && nearby[a][b]
}

const longestSpelled = 40

// spelled is 100 less the part of a word that must be changed, a swap of neighbors
// counting as one change; 0 when that is less than leastAlike.
//
// Changes are counted in halves. 100 - 50*halves/longer is leastAlike or more while
// halves*50 < longer*(101-leastAlike), and a letter that one word has more costs two
// halves, so that only cells within most/2 of the diagonal can matter.
func spelled(a, b string) int {
	longer := max(len(a), len(b))
	if longer == 0 || longer > longestSpelled {
		return 0
	}
	most := (longer*(101-leastAlike) - 1) / 50
	band := most / 2
	if longer-min(len(a), len(b)) > band {
		return 0
	}
	const far = 4 * longestSpelled
	var rows [3][longestSpelled + 2]int
	before, last, row := &rows[0], &rows[1], &rows[2]
	for j := range min(len(b), band) + 1 {
		last[j] = 2 * j
	}
	last[min(len(b), band)+1] = far
	lastLeast := 0
	for i := 1; i <= len(a); i++ {
		from, to := max(1, i-band), min(len(b), i+band)
		row[from-1] = far
		if from == 1 {
			row[0] = 2 * i
		}
		least := row[from-1]
		for j := from; j <= to; j++ {
			change := 2
			switch {
			case a[i-1] == b[j-1]:
				change = 0
			case near(a[i-1], b[j-1]):
				change = 1
			}
			row[j] = min(last[j]+2, row[j-1]+2, last[j-1]+change)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+2)
			}
			least = min(least, row[j])
		}
		row[to+1] = far
		if least > most && lastLeast+2 > most { // a swap goes past a row
			return 0
		}
		lastLeast = least
		before, last, row = last, row, before
	}
	if last[len(b)] > most {
		return 0
	}
	return 100 - 50*last[len(b)]/longer
}

// pair is a stretch of the party's words that stands for a stretch of the list's.
type pair struct {
	q, e  span
	score int
	how   string
	worth int
}

// span is one word, or some that are written as one: from .. to (exclusive).
type span struct{ from, to int }

func (s span) free(used []bool) bool {
	return !slices.Contains(used[s.from:s.to], true)
}

func (s span) take(used []bool) {
	for i := s.from; i < s.to; i++ {
		used[i] = true
	}
}

// assign takes pairs from the best down, each word once. It decides the same whatever
// the order in which the pairs come.
func assign(pairs []pair, qs, es int) (taken []pair, q, e []bool) {
	slices.SortFunc(pairs, func(a, b pair) int {
		return cmp.Or(cmp.Compare(b.worth, a.worth), cmp.Compare(b.score, a.score), cmp.Compare(a.q.from, b.q.from), cmp.Compare(a.e.from, b.e.from),
			cmp.Compare(a.q.to, b.q.to), cmp.Compare(a.e.to, b.e.to))
	})
	q, e = make([]bool, qs), make([]bool, es)
	for _, p := range pairs {
		if p.q.free(q) && p.e.free(e) {
			p.q.take(q)
			p.e.take(e)
			taken = append(taken, p)
		}
	}
	return taken, q, e
}

// total weighs how much of each name is found in the other. Much of the one in the
// other counts for twice the other way round, because names are given in part: without
// a father's name, with a town behind. numbers says that each has a number which the
// other hasn't.
func total(taken []pair, qw, ew []int, kind Kind, numbers bool) int {
	sum := func(weights []int) (all, strong int) {
		for _, w := range weights {
			all += w
			if w >= strongWeight {
				strong++
			}
		}
		return all, strong
	}
	allQ, strongQ := sum(qw)
	allE, strongE := sum(ew)
	if allQ == 0 || allE == 0 {
		return 0
	}
	foundQ, foundE, strong, rare := 0, 0, 0, false
	for _, p := range taken {
		wide := 0
		for i := p.q.from; i < p.q.to; i++ {
			foundQ += qw[i] * p.score
			if qw[i] >= strongWeight {
				wide++
			}
		}
		best, listed := 0, 0
		for i := p.e.from; i < p.e.to; i++ {
			foundE += ew[i] * p.score
			best = max(best, ew[i])
			if ew[i] >= strongWeight {
				listed++
			}
		}
		wide = max(wide, listed)
		strong += wide
		rare = rare || best >= mostRare-2
	}
	a, b := foundQ/allQ, foundE/allE
	score := (2*max(a, b) + min(a, b) + 1) / 3
	if kind != Person && rare && b >= whole {
		score = (3*b + min(a, b) + 2) / 4 // a company's whole name, and a town or a branch behind it
	}
	if strong < 2 && max(strongQ, strongE) > 1 {
		// One word that names of several words have in common: of a person, a given name
		// or a family's; of a company only then its own when it is rare and the list gives
		// no other.
		if kind == Person || strongE > 1 || !rare {
			score = min(score, oneWordOfMany)
		}
	}
	if numbers {
		score = min(score, oneWordOfMany)
	}
	return min(score, 100)
}
