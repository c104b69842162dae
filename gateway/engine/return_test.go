package engine_test

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/sqlstore/storetest"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// returns reads a body "SEED RTRID AMOUNT [CURRENCY [AMOUNT OF THE ORIGINAL]]" as
// the return of a payment, and maps it to one that could be sent.
type returns struct{}

func (returns) Read(_ context.Context, client *gateway.Client, body []byte) (*engine.Reading, error) {
	words := strings.Fields(string(body))
	in := storetest.NewTransfer(words[0], "", noon).Instruction
	currency := "EUR"
	if len(words) > 3 {
		currency = words[3]
	}
	in.MessageType, in.Amount = "pacs.004.001.09", gateway.MustAmount(words[2], currency)
	in.Return = &gateway.Return{ID: words[1], Original: gateway.OriginalRef{UETR: in.UETR}}
	if len(words) > 4 {
		in.Return.OriginalAmount = gateway.MustAmount(words[4], "EUR")
	}
	return &engine.Reading{
		Message: gateway.Message{Type: in.MessageType, MsgID: string(body), Digest: hash("return", string(body))},
		Returns: []engine.ReadReturn{{Path: "TxInf[1]", Instruction: in}},
	}, nil
}

func (returns) Return(client *gateway.Client, r *engine.ReadReturn, of engine.Returned) (engine.ReadTransfer, error) {
	t := storetest.NewTransfer(r.Instruction.Return.ID, "", noon)
	back := *r.Instruction.Return
	back.Incoming = of.Incoming.ID
	t.Instruction, t.Status = r.Instruction, gateway.Status{}
	t.Instruction.Return, t.Key = &back, gateway.ReturnKey(client.ID, &r.Instruction)
	return engine.ReadTransfer{Transfer: *t}, nil
}

func (returns) Announced(*engine.ReadReturn, *gateway.Transfer) (engine.ReadNotice, *gateway.Fault) {
	return engine.ReadNotice{}, nil
}

// giveBack has beta return a part of a payment.
func (b *bench) giveBack(seed, id, amount string) (engine.Receipt, error) {
	in := &engine.Intake{Reader: returns{}, Returns: returns{}, Store: b.store, Now: func() time.Time { return b.now }, NewID: b.newID, Patience: b.patience}
	return in.Accept(b.Context(), engine.Arrival{
		Client: &gateway.Client{ID: "beta"}, Credential: "desk", Door: gateway.DoorREST, Body: fmt.Appendf(nil, "%s %s %s", seed, id, amount),
	})
}

// remaining gives what is left of a payment.
func (b *bench) remaining(seed string) string {
	b.Helper()
	balance, found, err := b.store.ReturnBalance(b.Context(), b.incoming(seed).ID)
	require.NoError(b, err)
	if !found {
		return "untouched"
	}
	return balance.Remaining.Value()
}

func (b *bench) matched(seed string) {
	b.Helper()
	b.announced(seed)
	b.credit(seed, true)
	b.run(b.receiver())
	require.Equal(b, gateway.IncomingMatched, b.incoming(seed).State)
}

// sends has a client send a payment with the UETR of a seed, under a message of
// its own.
func (b *bench) sends(client, uetrOf, seed string) {
	b.Helper()
	c := storetest.Received(seed, 1, b.now)
	t := c.Transfers[0]
	t.Instruction.UETR = storetest.NewTransfer(uetrOf, "", noon).Instruction.UETR
	c.Message.Client, t.Key = client, gateway.UETRKey(client, t.Key.Kind, "", t.Instruction.UETR)
	require.NoError(b, b.store.Commit(b.Context(), c))
}

// comesBack stores a payment to beta that is the return of beta's own.
func (b *bench) comesBack(seed string) {
	b.Helper()
	t := storetest.NewTransfer(seed, "", noon)
	n := gateway.Notice{MessageID: "msg_1", Instruction: t.Instruction}
	n.Instruction.Return = &gateway.Return{ID: "RTR-9"}
	c, err := (gateway.Incoming{ID: "in_back", Client: "beta", Ref: t.Ref}).Announce(n, b.now, time.Hour)
	require.NoError(b, err)
	require.NoError(b, b.store.Commit(b.Context(), &gateway.Commit{Incoming: []gateway.IncomingChange{c}}))
}

// announcing reads a body as the UETRs and transactions of returns that other
// banks send.
type announcing struct{ returns }

func (announcing) Read(_ context.Context, _ *gateway.Client, body []byte) (*engine.Reading, error) {
	reading := &engine.Reading{Message: gateway.Message{Type: "pacs.004.001.09", MsgID: "R", Digest: hash("announcing", string(body))}}
	for i, id := range strings.Fields(string(body)) {
		in := storetest.NewTransfer(id, "", noon).Instruction
		in.UETR = ""
		in.Return = &gateway.Return{ID: id, Original: gateway.OriginalRef{MsgID: "MSG-a", EndToEndID: id}}
		reading.Returns = append(reading.Returns, engine.ReadReturn{Index: i, Path: fmt.Sprintf("TxInf[%d]", i+1), Instruction: in, Announced: true})
	}
	return reading, nil
}

func TestAnAnnouncedReturnOfSeveralPaymentsSaysWhoseFaultItIs(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	c := storetest.Received("a", 3, b.now)
	for i, e2e := range []string{"one", "same", "same"} {
		c.Transfers[i].Instruction.EndToEndID = e2e
	}
	require.NoError(t, b.store.Commit(t.Context(), c))
	in := &engine.Intake{Reader: announcing{}, Returns: announcing{}, Store: b.store, Now: func() time.Time { return b.now }, NewID: b.newID, Patience: b.patience}
	_, err := in.Accept(t.Context(), engine.Arrival{Client: &gateway.Client{ID: "alpha"}, Body: []byte("one same")})
	require.ErrorIs(t, err, &gateway.Error{Code: gateway.CodeInvalidMessage})
	e, _ := errors.AsType[*gateway.Error](err)
	require.Equal(t, []gateway.Fault{{
		Gate: gateway.GateRules, Path: "TxInf[2]", Rule: "RTR-ORIGINAL", Reason: "AG09", Found: "tr_a_1, tr_a_2", Tx: 1,
		Hint: "more than one of your payments has these references; give OrgnlUETR, or OrgnlMsgId with OrgnlTxId",
	}}, e.Faults)
}

func TestAReturnIsRefusedForWhatItsOriginalIs(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		arrange func(b *bench)
		amount  string
		rule    string
	}{
		"nothing known": {func(*bench) {}, "1", "RTR-ORIGINAL AG09"},
		"announced":     {func(b *bench) { b.announced("a") }, "1", "RTR-STATE FF12"},
		"a case": {func(b *bench) {
			b.patience.Incoming = time.Hour
			b.announced("a")
			b.now = b.now.Add(time.Hour)
			b.run(b.receiver())
		}, "1", "RTR-STATE FF12"},
		"of a bank's own payment, and credited to nobody": {func(b *bench) { b.sends("beta", "a", "b") }, "1", "RTR-OWN AG09 whole"},
		"of another client's payment":                     {func(b *bench) { b.sends("gamma", "a", "a") }, "1", "RTR-ORIGINAL AG09"},
		"a return itself":                                 {func(b *bench) { b.comesBack("a") }, "1", "RTR-RETURN AG13 whole"},
		"another currency":                                {func(b *bench) { b.matched("a") }, "1 USD", "RTR-CURRENCY AM03"},
		"another amount of the original":                  {func(b *bench) { b.matched("a") }, "1 EUR 1250.76", "RTR-ORIGINAL AG09"},
		"more than came":                                  {func(b *bench) { b.matched("a") }, "1250.76", "RTR-AMOUNT AM02"},
		"zero":                                            {func(b *bench) { b.matched("a") }, "0", "RTR-AMOUNT AM01"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b := newBench(t)
			c.arrange(b)
			r, err := b.giveBack("a", "RTR-1", c.amount)
			if rule, whole := strings.CutSuffix(c.rule, " whole"); whole {
				// Told as rejected under a UETR that is alive, it would be read as "pay again".
				require.ErrorIs(t, err, &gateway.Error{Code: gateway.CodeInvalidMessage})
				e, _ := errors.AsType[*gateway.Error](err)
				require.Len(t, e.Faults, 1)
				require.Equal(t, rule, e.Faults[0].Rule+" "+e.Faults[0].Reason)
				require.Equal(t, "TxInf[1]/OrgnlUETR", e.Faults[0].Path)
				require.Zero(t, e.Faults[0].Tx)
				return
			}
			require.NoError(t, err)
			require.Equal(t, gateway.StateRejected, r.Transfers[0].Status.State)
			reason := r.Transfers[0].Progress.Reasons[0]
			require.Equal(t, c.rule, reason.Rule+" "+reason.ISO)
			require.NotEmpty(t, reason.Path)
		})
	}
}

func TestWhatARejectedReturnHasTakenComesBack(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.matched("a")
	b.decides(gateway.Deny, "list")
	r, err := b.giveBack("a", "RTR-1", "1250.75")
	require.NoError(t, err)
	require.Equal(t, "0", b.remaining("a"))
	b.screen()
	require.Equal(t, gateway.StateRejected, b.state(r.Transfers[0].ID))
	require.Equal(t, "1250.75", b.remaining("a"))
	again, err := b.giveBack("a", "RTR-1", "1250.75")
	require.NoError(t, err)
	require.True(t, again.Replayed)
	require.Equal(t, "1250.75", b.remaining("a"), "a replay takes nothing")
	_, err = b.giveBack("a", "RTR-1", "1")
	require.Equal(t, gateway.CodeConflict, gateway.CodeOf(err))
}

// Whatever parts arrive at once, no more goes back than came.
func TestRandomReturnsAtOnceNeverExceedWhatCame(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.matched("a")
	const n = 24
	random := rand.New(rand.NewPCG(4, 7))
	var wait sync.WaitGroup
	receipts := make([]engine.Receipt, n)
	errs := make([]error, n)
	for i := range n {
		amount := fmt.Sprintf("%d.%02d", random.IntN(300), 1+random.IntN(99))
		wait.Go(func() { receipts[i], errs[i] = b.giveBack("a", fmt.Sprintf("RTR-%d", i), amount) })
	}
	wait.Wait()
	left, refused := gateway.MustAmount("1250.75", "EUR"), 0
	for i, r := range receipts {
		require.NoError(t, errs[i])
		if r.Transfers[0].Status.State == gateway.StateRejected {
			require.Equal(t, "RTR-AMOUNT", r.Transfers[0].Progress.Reasons[0].Rule)
			refused++
			continue
		}
		var err error
		left, err = left.Sub(r.Transfers[0].Instruction.Amount)
		require.NoError(t, err)
	}
	require.GreaterOrEqual(t, left.Sign(), 0)
	require.Equal(t, left.Value(), b.remaining("a"))
	require.Positive(t, refused)
	require.Less(t, refused, n)
}
