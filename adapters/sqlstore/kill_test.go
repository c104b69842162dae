package sqlstore_test

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/sqlstore"
	"github.com/vostro-gateway/vostro/adapters/sqlstore/pgtest"
	"github.com/vostro-gateway/vostro/adapters/sqlstore/storetest"
	"github.com/vostro-gateway/vostro/gateway"
)

// killEnv turns the test binary into the process to be killed: it names the
// store, and killRound the round.
const (
	killEnv     = "VOSTRO_TEST_KILL_DSN"
	killRound   = "VOSTRO_TEST_KILL_ROUND"
	killWorkers = 8
)

func TestMain(m *testing.M) {
	if dsn := os.Getenv(killEnv); dsn != "" {
		if err := commitUntilKilled(dsn, os.Getenv(killRound)); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

var killNoon = time.Date(2026, 3, 2, 12, 0, 0, 0, time.UTC)

// killCommits are the steps of one payment, in order: received, then sent.
func killCommits(seed string) (received, sent *gateway.Commit) {
	received = storetest.Received(seed, 2, killNoon)
	sent = &gateway.Commit{
		Intents: []gateway.Intent{{
			ID: "int_" + seed, Chain: "chain " + seed, Purpose: gateway.PurposeSend, State: gateway.IntentLive,
			Transfers: received.Message.Transfers, CreatedAt: killNoon,
		}},
		Attempts: []gateway.Attempt{{Hash: received.Message.Digest, Intent: "int_" + seed, Raw: []byte(seed), CreatedAt: killNoon}},
	}
	for _, t := range received.Transfers {
		status := gateway.Status{State: gateway.StateHeld}
		sent.Changes = append(sent.Changes, gateway.Change{
			TransferID: t.ID, FromVersion: 1, Status: status, Work: t.Work, Progress: t.Progress,
			Events: []gateway.Event{{Subject: t.ID, Type: gateway.EventHeld, Status: status, Actor: "test", At: killNoon}},
		})
		sent.Reserve = append(sent.Reserve, gateway.Reservation{TransferID: t.ID, Resource: "all", Units: "1"})
	}
	return received, sent
}

// commitUntilKilled commits from several goroutines and says what was
// acknowledged, each on a line of its own.
func commitUntilKilled(dsn, round string) error {
	s, err := sqlstore.Open(context.Background(), dsn, sqlstore.Options{})
	if err != nil {
		return err
	}
	var mu sync.Mutex
	say := func(words ...any) {
		mu.Lock()
		defer mu.Unlock()
		fmt.Println(words...)
	}
	errs := make(chan error, killWorkers)
	for w := range killWorkers {
		go func() {
			for i := 0; ; i++ {
				seed := fmt.Sprintf("%s_%d_%05d", round, w, i)
				received, sent := killCommits(seed)
				say("try", seed)
				for n, c := range []*gateway.Commit{received, sent} {
					if err := s.Commit(context.Background(), c); err != nil {
						errs <- err
						return
					}
					say("ack", seed, n)
				}
			}
		}()
	}
	return <-errs
}

func TestSQLiteSurvivesKill(t *testing.T) {
	t.Parallel()
	survivesKill(t, sqliteDSN(t))
}

func TestPostgresSurvivesKill(t *testing.T) {
	t.Parallel()
	survivesKill(t, pgtest.DSN(t))
}

// survivesKill kills a process in the middle of its commits, again and again:
// every step that it was told of is there whole, and every other step is there
// whole or not at all.
func survivesKill(t *testing.T, dsn string) {
	t.Helper()
	all := 0
	for round := range 6 {
		tried, acknowledged := killOne(t, dsn, round, 40+round*97)
		s, err := sqlstore.Open(t.Context(), dsn, sqlstore.Options{})
		require.NoError(t, err)
		for seed := range tried {
			// On PostgreSQL the server may still be committing what the dead client
			// had sent, so a step is looked at until it is settled.
			done, _, err := stepsOf(t.Context(), s, seed)
			require.NoError(t, err)
			require.GreaterOrEqual(t, done, acknowledged[seed], "a lost commit of %s", seed)
			require.Eventually(t, func() bool {
				_, whole, err := stepsOf(t.Context(), s, seed)
				return whole && err == nil
			}, 3*time.Minute, 20*time.Millisecond, "a partial step of %s", seed)
		}
		log := 0
		for at := int64(0); ; {
			page, err := s.EventsAfter(t.Context(), at, 1000)
			require.NoError(t, err)
			if len(page) == 0 {
				break
			}
			for _, e := range page {
				at++
				require.Equal(t, at, e.Position)
			}
			log += len(page)
		}
		require.GreaterOrEqual(t, log, all)
		all = log
		require.NoError(t, s.Close())
	}
	require.NotZero(t, all)
}

// killOne runs a process until it has acknowledged n steps, kills it, and gives
// what it had tried and how many steps of each it had been told of.
func killOne(t *testing.T, dsn string, round, n int) (tried map[string]bool, acknowledged map[string]int) {
	t.Helper()
	program, err := os.Executable()
	require.NoError(t, err)
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, program)
	cmd.Env = append(os.Environ(), killEnv+"="+dsn, fmt.Sprintf("%s=%d", killRound, round))
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, cmd.Start())
	tried, acknowledged = make(map[string]bool), make(map[string]int)
	steps := 0
	for lines := bufio.NewScanner(out); lines.Scan(); {
		words := strings.Fields(lines.Text())
		switch {
		case len(words) == 2 && words[0] == "try":
			tried[words[1]] = true
		case len(words) == 3 && words[0] == "ack":
			acknowledged[words[1]]++
			steps++
		}
		if steps == n {
			require.NoError(t, cmd.Process.Kill()) // what is still in the pipe was acknowledged too
			steps++
		}
	}
	_ = cmd.Wait()
	require.Greater(t, steps, n, "the process ended by itself")
	return tried, acknowledged
}

// stepsOf gives how many of a payment's steps are there, and whether each is
// there whole or not at all.
func stepsOf(ctx context.Context, s *sqlstore.Store, seed string) (done int, whole bool, err error) {
	received, sent := killCommits(seed)
	var first, second int
	var failed error
	present := func(n *int, ok bool, err error) {
		if err != nil && gateway.CodeOf(err) != gateway.CodeNotFound {
			failed = err
		}
		if ok && err == nil {
			*n++
		}
	}
	_, err = s.Message(ctx, received.Message.ID)
	present(&first, true, err)
	_, ok, err := s.MessageByDigest(ctx, "alpha", received.Message.MsgID, received.Message.Digest)
	present(&first, ok, err)
	for _, tr := range received.Transfers {
		now, err := s.Transfer(ctx, tr.ID)
		present(&first, true, err)
		present(&second, now != nil && now.Version == 2, nil)
		_, ok, err = s.TransferByKey(ctx, tr.Key)
		present(&first, ok, err)
		_, ok, err = s.TransferByRef(ctx, tr.Ref)
		present(&first, ok, err)
		history, err := s.EventsOf(ctx, tr.ID, 0, 10)
		present(&first, len(history) >= 1, err)
		present(&second, len(history) == 2, err)
		intents, err := s.IntentsOf(ctx, tr.ID)
		present(&second, len(intents) == 1 && len(intents[0].Attempts) == 1 && len(intents[0].Transfers) == len(sent.Changes), err)
	}
	const ofFirst, ofSecond = 2 + 2*4, 2 * 3
	if first == ofFirst {
		done++
	}
	if second == ofSecond {
		done++
	}
	return done, (first == 0 || first == ofFirst) && (second == 0 || second == ofSecond), failed
}
