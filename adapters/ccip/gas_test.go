package ccip_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/devnet/chainlink"
	"github.com/vostro-gateway/vostro/adapters/devnet/chainlink/chainlinktest"
	"github.com/vostro-gateway/vostro/gateway"
)

// gasTolerance is by how many per cent gas may differ from the page: approvals and ids have more or fewer zero bytes.
const gasTolerance = 3

// The gas that a payment takes on the source, alone and in batches, is what the page says. VOSTRO_UPDATE=1 writes it.
func TestThePageHasTheGasOfAPaymentOnEachGeneration(t *testing.T) {
	t.Parallel()
	path := filepath.Join("..", "..", "docs", "performance.md")
	raw, err := os.ReadFile(path)
	require.NoError(t, err)
	page := string(raw)
	for _, generation := range chainlink.Generations() {
		cells := []string{generation}
		row := gasRow(t, page, generation)
		w := openOn(t, chainlinktest.Stack(t, generation, chainlink.Options{}))
		w.gasOf("first", 1) // what is written for the first time costs more
		for i, size := range []int{1, 2, 5, 10} {
			gas := w.gasOf(fmt.Sprintf("of %d", size), size) / uint64(size)
			cells = append(cells, strconv.FormatUint(gas, 10))
			if os.Getenv("VOSTRO_UPDATE") == "1" {
				continue
			}
			told, err := strconv.ParseUint(row[i], 10, 64)
			require.NoError(t, err, "lane %s, batch of %d", generation, size)
			require.InEpsilon(t, told, gas, gasTolerance/100.0, "lane %s, batch of %d: VOSTRO_UPDATE=1 writes the page", generation, size)
		}
		page = strings.Replace(page, "| "+generation+" | "+strings.Join(row, " | ")+" |", "| "+strings.Join(cells, " | ")+" |", 1)
	}
	if os.Getenv("VOSTRO_UPDATE") == "1" {
		require.NoError(t, os.WriteFile(path, []byte(page), 0o644)) //nolint:gosec // a page for everybody
	}
}

// gasRow gives the page's cells of a generation.
func gasRow(t *testing.T, page, generation string) []string {
	t.Helper()
	_, table, found := strings.Cut(page, "<!-- gas -->")
	require.True(t, found)
	_, rest, found := strings.Cut(table, "\n| "+generation+" | ")
	require.True(t, found, generation)
	row, _, _ := strings.Cut(rest, " |\n")
	cells := strings.Split(row, " | ")
	require.Len(t, cells, 4)
	return cells
}

// gasOf gives the gas of one transaction that sends so many transfers.
func (w *world) gasOf(seed string, size int) uint64 {
	w.t.Helper()
	n := w.network()
	l := w.lane(w.src, n)
	var sends []gateway.ApprovedSend
	var quote gateway.Quote
	var first *gateway.Transfer
	for i := range size {
		tr := w.transfer(w.src, fmt.Sprintf("%s/%d", seed, i))
		q, err := n.Quote(w.t.Context(), tr, nil)
		require.NoError(w.t, err)
		terms, err := n.Terms(tr, q, q.Block.Time.Add(time.Hour))
		require.NoError(w.t, err)
		sends = append(sends, gateway.ApprovedSend{Terms: terms, Approval: l.Approve(terms)})
		if first == nil {
			first, quote = tr, q
		}
	}
	call, err := n.SendCall(first, quote, sends)
	require.NoError(w.t, err)
	before := w.cursor(w.src)
	used := l.Operate(call)
	seen, _ := w.follow(n, before)
	require.GreaterOrEqual(w.t, len(only(gateway.SightedSent, seen)), size)
	require.Empty(w.t, only(gateway.SightedRefused, seen))
	return used
}
