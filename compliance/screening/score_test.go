package screening

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// spelledOut is spelled without any shortcut: every cell of the table.
func spelledOut(a, b string) int {
	longer := max(len(a), len(b))
	if longer == 0 || longer > longestSpelled {
		return 0
	}
	table := make([][]int, len(a)+1)
	for i := range table {
		table[i] = make([]int, len(b)+1)
		for j := range table[i] {
			switch {
			case i == 0 || j == 0:
				table[i][j] = 2 * (i + j)
				continue
			case a[i-1] == b[j-1]:
				table[i][j] = table[i-1][j-1]
			case near(a[i-1], b[j-1]):
				table[i][j] = table[i-1][j-1] + 1
			default:
				table[i][j] = table[i-1][j-1] + 2
			}
			table[i][j] = min(table[i][j], table[i-1][j]+2, table[i][j-1]+2)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				table[i][j] = min(table[i][j], table[i-2][j-2]+2)
			}
		}
	}
	if score := 100 - 50*table[len(a)][len(b)]/longer; score >= leastAlike {
		return score
	}
	return 0
}

func TestAShortcutNeverChangesHowAlikeWordsAre(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(1, 2)) //nolint:gosec // repeatable on purpose
	letters := "ABCDEGIKOSTUZ19"
	word := func() []byte {
		w := make([]byte, r.IntN(longestSpelled+3))
		for i := range w {
			w[i] = letters[r.IntN(len(letters))]
		}
		return w
	}
	like := 0
	for range 60_000 {
		a := word()
		b := append([]byte(nil), a...)
		for range r.IntN(6) { // as clerks change words
			if len(b) < 2 {
				break
			}
			at := r.IntN(len(b) - 1)
			switch r.IntN(4) {
			case 0:
				b[at] = letters[r.IntN(len(letters))]
			case 1:
				b[at], b[at+1] = b[at+1], b[at]
			case 2:
				b = append(b[:at], b[at+1:]...)
			default:
				b = append(b[:at], append([]byte{letters[r.IntN(len(letters))]}, b[at:]...)...)
			}
		}
		if r.IntN(8) == 0 {
			b = word()
		}
		want := spelledOut(string(a), string(b))
		if want > 0 {
			like++
		}
		require.Equal(t, want, spelled(string(a), string(b)), "%s %s", a, b)
	}
	require.Greater(t, like, 20_000, "words that are alike were compared, too")
}
