package engine_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/sqlstore/storetest"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

const sharedUETR = "eb6305c9-1f7f-49de-aed0-16487c27b42d"

// legs are the messages of a payment that may share its UETR.
var legs = map[string]func(*gateway.Transfer){
	"pacs.008 CLRG": func(t *gateway.Transfer) { t.Instruction.SettlementMethod = "CLRG" },
	"pacs.008 INDA": func(t *gateway.Transfer) { t.Instruction.SettlementMethod = "INDA" },
	"pacs.008 INGA": func(t *gateway.Transfer) { t.Instruction.SettlementMethod = "INGA" },
	"pacs.008 .13": func(t *gateway.Transfer) {
		t.Instruction.SettlementMethod, t.Instruction.MessageType = "CLRG", "pacs.008.001.13"
	},
	"pacs.008 COVE": func(t *gateway.Transfer) {
		t.Instruction.SettlementMethod, t.Route = gateway.MethodCover, &gateway.Route{Mode: gateway.ModeCover}
	},
	"pacs.009 core": func(t *gateway.Transfer) { t.Key.Kind = gateway.KindFITransfer },
	"pacs.009 COV": func(t *gateway.Transfer) {
		t.Key.Kind, t.Instruction.MessageType = gateway.KindCover, "pacs.009.001.08"
	},
	"pacs.009 ADV": func(t *gateway.Transfer) {
		t.Key.Kind, t.Key.Leg, t.Route = gateway.KindFITransfer, gateway.LegAdvice, &gateway.Route{Mode: gateway.ModeCover}
	},
	"pacs.004": func(t *gateway.Transfer) { t.Key.Kind, t.Key.Leg = gateway.KindReturn, "RTR-1" },
}

var legNames = []string{
	"pacs.008 CLRG", "pacs.008 INDA", "pacs.008 INGA", "pacs.008 .13", "pacs.008 COVE", "pacs.009 core", "pacs.009 COV", "pacs.009 ADV", "pacs.004",
}

// moving are the legs that move the payment's value; a return moves its own.
func moving(name string) bool { return name != "pacs.008 COVE" && name != "pacs.009 ADV" }

// paying are the pairs that settle together.
var paying = map[string]string{"pacs.008 COVE": "pacs.009 COV", "pacs.009 ADV": "pacs.009 core"}

// comes stores one leg; an error is what the door answers.
func (b *bench) comes(name string, change ...func(*gateway.Transfer)) (string, error) {
	b.Helper()
	b.mu.Lock()
	b.ids++
	seed := fmt.Sprintf("leg%d", b.ids)
	b.mu.Unlock()
	c := storetest.Received(seed, 1, b.now)
	t := c.Transfers[0]
	t.Key.ID, t.Instruction.UETR = sharedUETR, sharedUETR
	t.Instruction.Creditor.AnyBIC, t.Instruction.CreditorAgent.BICFI = "BETAFRPP", "BETAFRPPXXX"
	legs[name](t)
	for _, f := range change {
		f(t)
	}
	t.Ref = gateway.NewPaymentRef("ALPHDEFF", t.Key.Kind, t.Key.Leg, sharedUETR)
	return t.ID, b.store.Commit(b.Context(), c)
}

func (b *bench) mustCome(name string, change ...func(*gateway.Transfer)) string {
	b.Helper()
	id, err := b.comes(name, change...)
	require.NoError(b, err, name)
	return id
}

// works lets every stage do what it can.
func (b *bench) works() {
	b.Helper()
	for range 4 {
		b.screen()
		b.submit()
		b.track()
	}
}

// settles shows the chains a send and its credit, both final.
func (b *bench) settles(id string) {
	b.Helper()
	t := b.transfer(id)
	b.see("ethereum", 101, 101, sightedSend(t, 101))
	b.see("base", 201, 201, sightedCredit(t, 201))
	b.works()
}

// Whatever two messages of a payment come, in whatever order: its value is sent
// once, and what follows is settled only with what pays for it.
func TestEachPairOfMessagesThatShareAUETRSendsOnce(t *testing.T) {
	t.Parallel()
	for _, first := range legNames {
		for _, second := range legNames {
			t.Run(first+", "+second, func(t *testing.T) {
				t.Parallel()
				b := newBench(t)
				ids, names := []string{b.mustCome(first)}, []string{first}
				b.works()
				id, err := b.comes(second)
				if err == nil {
					ids, names = append(ids, id), append(names, second)
				} else {
					require.Equal(t, gateway.CodeConflict, gateway.CodeOf(err), "%v", err)
				}
				b.works()
				// What was taken says what may have left: the value once, a return once.
				sends := map[bool]int{}
				for i, name := range names {
					n := len(b.intents(ids[i]))
					require.Equal(t, moving(name), n == 1, "%s", name)
					sends[name == "pacs.004"] += n
				}
				require.LessOrEqual(t, sends[false], 1, "the value may leave once")
				require.LessOrEqual(t, sends[true], 1)
				require.Len(t, b.chain.signed, sends[false]+sends[true])
				if len(names) == 1 {
					// The second was refused. It must be because the first has the key or
					// the value, and not because nothing would ever move.
					require.True(t, sends[false]+sends[true] == 1 || first == second || first == "pacs.008 COVE", "%v", err)
				}
				for i, name := range names {
					if !moving(name) {
						continue
					}
					b.settles(ids[i])
					require.Equal(t, gateway.StateSettled, b.state(ids[i]))
					break
				}
				for i, name := range names {
					if moving(name) {
						continue
					}
					want := gateway.StateParked
					for _, other := range names {
						if paying[name] == other {
							want = gateway.StateSettled
						}
					}
					require.Equal(t, want, b.state(ids[i]), "%s", name)
				}
			})
		}
	}
}

func TestWhatWaitsForItsCoverSaysSoAndEndsBeforePeople(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	id := b.mustCome("pacs.008 COVE")
	b.works()
	waiting := b.transfer(id)
	require.Equal(t, gateway.StateParked, waiting.Status.State)
	require.Equal(t, "G004", waiting.Progress.Reasons[0].ISO)
	require.Equal(t, noon.Add(120*time.Hour), waiting.Work.Deadline)
	events := b.events(id)
	b.now = noon.Add(119 * time.Hour)
	b.works()
	require.Equal(t, events, b.events(id), "waiting on is no news, and needs no decision")

	b.now = noon.Add(120 * time.Hour)
	b.works()
	require.Equal(t, gateway.StateHeld, b.state(id))
	require.Equal(t, "AB01", b.last(id).Reasons[0].ISO)
	require.Empty(t, b.chain.signed)

	b.release(id)
	b.works()
	require.Equal(t, gateway.StateParked, b.state(id), "people may have it wait on")
	b.mustCome("pacs.009 COV")
	b.works()
	require.Equal(t, gateway.StateSubmitting, b.state(id))
	require.Len(t, b.chain.signed, 1)
}

func TestAFollowerIsNeverBetterNorWorseThanItsCover(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	id, cover := b.mustCome("pacs.008 COVE"), b.mustCome("pacs.009 COV")
	b.works()
	same := func(want gateway.State) {
		t.Helper()
		b.works()
		require.Equal(t, want, b.state(cover))
		require.Equal(t, b.transfer(cover).Status, b.transfer(id).Status)
	}
	same(gateway.StateSubmitting)
	c := b.transfer(cover)
	b.see("ethereum", 101, 100, sightedSend(c, 101))
	same(gateway.StateSent)
	require.Equal(t, b.transfer(cover).Progress.SourceTx, b.transfer(id).Progress.SourceTx)
	b.orphan("ethereum", 101, 100)
	same(gateway.StateSubmitting)
	b.see("ethereum", 102, 102, sightedSend(c, 102))
	same(gateway.StateSourceFinal)
	b.see("base", 201, 200, sightedCredit(c, 201))
	same(gateway.StateCredited)
	b.see("base", 202, 202)
	same(gateway.StateSettled)
	require.Zero(t, b.track(), "nothing is left to look at")

	b.orphan("base", 201, 200)
	b.works()
	require.Equal(t, b.transfer(cover).Status, b.transfer(id).Status)
	require.Contains(t, b.events(id), gateway.EventContradicted, "a settled report is taken back by an event, too")
}

func TestAFollowerWaitsAgainWhenItsCoverNeverWent(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	id, cover := b.mustCome("pacs.008 COVE"), b.mustCome("pacs.009 COV")
	b.works()
	require.Equal(t, gateway.StateSubmitting, b.state(id))
	b.chain.quoteErr = gateway.Errorf(gateway.CodeLaneCursed, "quote", gateway.RetryAfterChange, "cursed")
	b.chain.finalNonce, b.chain.final = 1, 200 // another transaction took the nonce, and the reference is unused
	b.see("ethereum", 200, 190)
	b.now = b.now.Add(time.Minute)
	b.works()
	require.Contains(t, b.events(cover), gateway.EventUnsent)
	require.Contains(t, b.events(id), gateway.EventUnsent)
	require.Equal(t, gateway.StateParked, b.state(id))
	b.chain.quoteErr = nil
	b.now = b.now.Add(time.Minute)
	b.works()
	require.Equal(t, gateway.StateSubmitting, b.state(cover))
	require.Equal(t, gateway.StateSubmitting, b.state(id))
}

func TestACoverForARefusedPaymentIsForPeople(t *testing.T) {
	t.Parallel()
	for name, coverFirst := range map[string]bool{"the cover comes later": false, "the cover waits already": true} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b := newBench(t)
			b.policy.decide = func(tr *gateway.Transfer) (gateway.Outcome, []gateway.Reason, error) {
				if tr.Key.Kind == gateway.KindCustomerCreditTransfer {
					return gateway.Deny, because("list"), nil
				}
				return gateway.Allow, nil, nil
			}
			b.chain.quoteErr = gateway.Errorf(gateway.CodeLaneCursed, "quote", gateway.RetryAfterChange, "cursed")
			var cover string
			if coverFirst {
				cover = b.mustCome("pacs.009 COV")
				b.works()
				require.Equal(t, gateway.StateParked, b.state(cover))
			}
			id := b.mustCome("pacs.008 COVE")
			b.works()
			require.Equal(t, gateway.StateRejected, b.state(id))
			if !coverFirst {
				cover = b.mustCome("pacs.009 COV")
			}
			b.chain.quoteErr = nil
			b.now = b.now.Add(time.Minute)
			b.works()
			require.Equal(t, gateway.StateHeld, b.state(cover))
			require.Empty(t, b.chain.signed)
			b.release(cover)
			b.works()
			require.Equal(t, gateway.StateSubmitting, b.state(cover), "four eyes may send it all the same")
			require.Contains(t, b.events(id), gateway.EventContradicted)
			require.Equal(t, gateway.StateRejected, b.state(id))
		})
	}
}

// A bank reads a rejection as "pay again": with its cover gone, a payment can't
// be rejected any more.
func TestAPaymentWhoseCoverWasSentIsNeverRejected(t *testing.T) {
	t.Parallel()
	ask := map[string]func(b *bench, id string){
		"denied": func(b *bench, _ string) { b.decides(gateway.Deny, "list") },
		"held too long": func(b *bench, id string) {
			b.decides(gateway.Hold, "amount")
			b.screen()
			b.now = b.transfer(id).Work.Deadline
		},
		"refused by an officer": func(b *bench, id string) {
			b.decides(gateway.Hold, "amount")
			b.screen()
			votes := &engine.Proposals{Store: b.store, Now: func() time.Time { return b.now }}
			_, err := votes.Vote(b.Context(), b.transfer(id).Progress.Proposal, gateway.Vote{Credential: "officer-1"})
			require.NoError(b, err)
		},
	}
	for name, reject := range ask {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b := newBench(t)
			cover := b.mustCome("pacs.009 COV")
			b.works()
			require.Equal(t, gateway.StateSubmitting, b.state(cover))
			id := b.mustCome("pacs.008 COVE")
			reject(b, id)
			b.works()
			require.Equal(t, gateway.StateSubmitting, b.state(id))
			require.Contains(t, b.events(id), gateway.EventCase, "people are told")
			b.settles(cover)
			require.Equal(t, gateway.StateSettled, b.state(id))
		})
	}
}

// Between the look at the cover and the rejection the cover may leave: then the
// rejection must not happen.
func TestARejectionThatTheCoverOvertakesIsNotCommitted(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.chain.quoteErr = gateway.Errorf(gateway.CodeLaneCursed, "quote", gateway.RetryAfterChange, "cursed")
	cover := b.mustCome("pacs.009 COV")
	b.works()
	id := b.mustCome("pacs.008 COVE")
	b.decides(gateway.Deny, "list")
	s := b.screener()
	s.Store = &overtaking{ScreenStore: b.store, after: func() {
		b.chain.quoteErr = nil
		b.now = b.now.Add(time.Minute)
		b.submit()
	}, of: b.transfer(cover).Key}
	_, _, err := s.Step(t.Context(), b.now)
	require.NoError(t, err)
	require.Equal(t, gateway.StateSubmitting, b.state(cover), "the cover has left in between")
	require.Equal(t, gateway.StateReceived, b.state(id))
	b.now = b.now.Add(time.Minute)
	b.works()
	require.Equal(t, gateway.StateSubmitting, b.state(id))
}

// overtaking lets something happen after a transfer was looked up.
type overtaking struct {
	engine.ScreenStore
	of    gateway.Key
	after func()
}

func (o *overtaking) TransferByKey(ctx context.Context, k gateway.Key) (*gateway.Transfer, bool, error) {
	t, ok, err := o.ScreenStore.TransferByKey(ctx, k)
	if k == o.of && o.after != nil {
		after := o.after
		o.after = nil
		after()
	}
	return t, ok, err
}

func TestACoverOfSomethingElseSettlesNothing(t *testing.T) {
	t.Parallel()
	for name, differs := range map[string]func(*gateway.Transfer){
		"another amount":   func(t *gateway.Transfer) { t.Instruction.Amount = gateway.MustAmount("1250.74", "EUR") },
		"another currency": func(t *gateway.Transfer) { t.Instruction.Amount = gateway.MustAmount("1250.75", "USD") },
		"another bank":     func(t *gateway.Transfer) { t.Instruction.Creditor.AnyBIC = "GAMMGB2LXXX" },
	} {
		t.Run(name+", the payment first", func(t *testing.T) {
			t.Parallel()
			b := newBench(t)
			id := b.mustCome("pacs.008 COVE")
			b.works()
			cover := b.mustCome("pacs.009 COV", differs)
			b.works()
			require.Equal(t, gateway.StateHeld, b.state(cover), "not sent before people have seen it")
			require.Equal(t, gateway.StateParked, b.state(id))
			require.Empty(t, b.chain.signed)
		})
		t.Run(name+", the cover first", func(t *testing.T) {
			t.Parallel()
			b := newBench(t)
			cover := b.mustCome("pacs.009 COV", differs)
			b.works()
			b.settles(cover)
			require.Equal(t, gateway.StateSettled, b.state(cover))
			id := b.mustCome("pacs.008 COVE")
			b.works()
			require.Equal(t, gateway.StateHeld, b.state(id))
			require.Equal(t, "AM09", b.last(id).Reasons[0].ISO)
			b.now = b.transfer(id).Work.Deadline
			b.works()
			require.Equal(t, gateway.StateHeld, b.state(id), "neither settled nor rejected: value has moved under its UETR")
			require.Equal(t, gateway.EventCase, b.last(id).Type)
			require.True(t, b.transfer(id).Work.Deadline.After(b.now))
		})
	}
}

func TestAPaymentWhoseCoverWasRejectedIsForPeople(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	id := b.mustCome("pacs.008 COVE")
	b.works()
	b.decides(gateway.Deny, "list")
	cover := b.mustCome("pacs.009 COV")
	b.works()
	require.Equal(t, gateway.StateRejected, b.state(cover))
	require.Equal(t, gateway.StateHeld, b.state(id), "roused by the end of its cover")
}

func TestARecallOfAPaymentByCoverLooksAtItsCoverFirst(t *testing.T) {
	t.Parallel()
	t.Run("while it waits", func(t *testing.T) {
		t.Parallel()
		b := newBench(t)
		id := b.mustCome("pacs.008 COVE")
		b.works()
		b.accept("alpha", "r", gateway.OriginalRef{UETR: sharedUETR, MessageType: "pacs.008.001.08"})
		b.answer()
		require.Equal(t, gateway.StateCanceled, b.state(id))
		cover := b.mustCome("pacs.009 COV")
		b.works()
		require.Equal(t, gateway.StateHeld, b.state(cover), "nobody is paid for a payment that was called back")
		require.Empty(t, b.chain.signed)
	})
	t.Run("when its cover has left", func(t *testing.T) {
		t.Parallel()
		b := newBench(t)
		cover := b.mustCome("pacs.009 COV")
		b.works()
		id := b.mustCome("pacs.008 COVE")
		b.accept("alpha", "r", gateway.OriginalRef{UETR: sharedUETR, MessageType: "pacs.008.001.08"})
		b.answer()
		require.Equal(t, gateway.StateSubmitting, b.state(id), "not canceled: its value is under way")
		b.settles(cover)
		require.Equal(t, gateway.StateSettled, b.state(id))
	})
}
