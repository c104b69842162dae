package mappings

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// ReaderConfig says what a Reader maps by.
type ReaderConfig struct {
	Network   Network
	Directory *Directory // to begin with; nil: an empty one, until OpenDirectory puts the store's in force
	// Limits bounds a message. The zero value gives the defaults.
	Limits iso20022.Limits
	// Timetable knows the calendars by which funds may deal. Nil: those names aren't checked.
	Timetable *Timetable
	// House are the banks' own rules, by client. A client that isn't there has none.
	House map[string]iso20022.HouseRules
	// Now tells on which day (UTC) a message arrives, and with that which release
	// of a profile's rules is in force. Nil is time.Now.
	Now func() time.Time
	// Random gives the salts of content hashes. Nil is the system's.
	Random io.Reader
}

// Reader turns the bytes of a message into transfers. It is safe for
// concurrent use.
type Reader struct {
	network   *network
	directory atomic.Pointer[Directory]
	limits    iso20022.Limits
	house     map[string]iso20022.HouseRules
	now       func() time.Time
	timetable *Timetable // may be nil

	randomLock sync.Mutex // a Random that is handed in need not be safe for many
	random     io.Reader
}

var _ engine.Reader = (*Reader)(nil)

// NewReader checks network and directory against each other. Its error says
// what to change in the configuration.
func NewReader(c ReaderConfig) (*Reader, error) {
	n, err := c.Network.check()
	if err != nil {
		return nil, gateway.Errorf(gateway.CodeConfiguration, "routes", gateway.RetryNever, "%w", err)
	}
	if c.Random == nil {
		c.Random = rand.Reader
	}
	if c.Now == nil {
		c.Now = time.Now
	}
	if c.Directory == nil {
		c.Directory = NewDirectory(gateway.DirectoryRef{}, nil)
	}
	r := &Reader{network: n, limits: c.Limits, random: c.Random, house: c.House, now: c.Now, timetable: c.Timetable}
	return r, r.UseDirectory(c.Directory)
}

// UseDirectory puts another directory in force. It is refused, and the one in
// force stays, when it names a chain or a calendar that isn't configured. Transfers that were
// mapped before keep their route.
func (r *Reader) UseDirectory(d *Directory) error {
	if d == nil {
		return gateway.Errorf(gateway.CodeConfiguration, "directory", gateway.RetryNever, "there is none")
	}
	if err := r.fits(d); err != nil {
		return err
	}
	r.directory.Store(d)
	return nil
}

// fits reports a directory that names a chain or calendar which isn't configured.
func (r *Reader) fits(d *Directory) error {
	for _, name := range d.chains() {
		if !r.configured(name) {
			return gateway.Errorf(gateway.CodeConfiguration, "directory", gateway.RetryNever, "chain %q is not configured", name)
		}
	}
	for _, id := range slices.Sorted(maps.Keys(d.funds)) {
		if err := r.deals(d.funds[id].Dealing); err != nil {
			return gateway.Errorf(gateway.CodeConfiguration, "directory", gateway.RetryNever, "fund %s: dealing: %w", id, err)
		}
	}
	return nil
}

// deals reports why a fund can't deal like that here.
func (r *Reader) deals(d gateway.Dealing) error {
	if r.timetable == nil {
		return nil
	}
	_, err := dealingRule(d, r.timetable.calendars)
	return err
}

func (r *Reader) configured(chain string) bool { return r.network.chains[chain].Name != "" }

// Read validates a message by the client's profile and maps its transactions.
// Faults of the whole message are INVALID_MESSAGE with all faults that were
// found; faults of one transaction are the reasons why it is rejected alone.
// A message is refused whole, too, when its transactions can't be told apart,
// because they could not be stored. Where the rules of the client's own bank
// can't judge, the error is UNAVAILABLE and nothing may be taken. Beside an error
// the reading tells which message it was, as far as its schema was kept: rules
// change, and one that was taken before keeps its first answer.
func (r *Reader) Read(_ context.Context, client *gateway.Client, body []byte) (*engine.Reading, error) {
	m, result := iso20022.Accept(body, iso20022.Options{
		Profile: client.Profile, Day: r.now().UTC().Format(time.DateOnly), Limits: r.limitsOf(client), KnownChain: r.knownChain,
		House: r.house[client.ID], Client: client.ID,
	})
	reading := readingOf(m, body)
	if result.Err != nil {
		return reading, result.Err
	}
	if m == nil || result.Refused() {
		return reading, invalid(result.Faults)
	}
	if faults := foreignSender(client, m.Header); faults != nil {
		return reading, invalid(faults)
	}
	if faults := copied(m); faults != nil {
		return reading, invalid(faults)
	}
	if c, ok := m.Content.(*iso20022.CancellationRequest); ok {
		return reading, r.recalls(client, m, c, result.Faults, reading)
	}
	if c, ok := m.Content.(*iso20022.PaymentReturn); ok {
		return reading, r.returns(client, m, c, result.Faults, reading)
	}
	switch c := m.Content.(type) {
	case *iso20022.FundOrders:
		return reading, r.orders(client, m, c, result.Faults, reading)
	case *iso20022.FundCancellation:
		return reading, r.cancellations(client, m, c, result.Faults, reading)
	case *iso20022.PriceReport:
		return reading, r.prices(client, m, c, result.Faults, reading)
	case *iso20022.Notification:
		return reading, r.credits(c, result.Faults, reading)
	case *iso20022.OrderStatusRequest:
		return reading, r.questions(client, m, c, reading)
	}
	txs, ok := transactions(m)
	if !ok {
		return reading, invalid([]gateway.Fault{wholeFault("/Document", "TYPE", "FF02", m.Type,
			"a "+m.Type+" ("+m.Definition.Name+") is read and checked, and nothing is made of it yet; served are "+iso20022.Served())})
	}
	return reading, r.transfers(client, m, txs, result.Faults, reading)
}

// readingOf tells a message by its content; nil for one that did not pass its
// schema.
func readingOf(m *iso20022.Message, body []byte) *engine.Reading {
	if m == nil {
		return nil
	}
	reading := &engine.Reading{Message: gateway.Message{Type: m.Type, Digest: m.Digest, SHA256: sha256.Sum256(body)}}
	if m.Content != nil {
		reading.Message.MsgID, reading.Message.CreatedAt = m.Content.Reference(), string(m.Content.Created())
	}
	if m.Header != nil {
		reading.Message.BizMsgIdr = m.Header.BusinessMessageID
	}
	return reading
}

// transfers maps the transactions of a message, each with the faults that the
// rules found in it.
func (r *Reader) transfers(client *gateway.Client, m *iso20022.Message, txs []transaction, found []gateway.Fault, reading *engine.Reading) error {
	for i, faults := range gateway.FaultsOf(found, len(txs)) {
		txs[i].faults = append(txs[i].faults, faults...)
	}
	directory := r.directory.Load()
	taken := make(map[string]int, len(txs))
	var whole []gateway.Fault
	reading.Transfers = make([]engine.ReadTransfer, 0, len(txs))
	for i := range txs {
		tx := &txs[i]
		if announces(client, m.Header, tx) {
			n, f := announcement(directory, tx)
			if before, twice := taken[n.Ref.Hex()]; twice && f == nil {
				f = &gateway.Fault{
					Gate: gateway.GateRules, Path: tx.at.transaction + "/PmtId", Rule: ruleKey, Reason: "DU03", Found: tx.UETR, Tx: gateway.WholeMessage,
					Hint: fmt.Sprintf("transaction %d has the same identification", before+1),
				}
			}
			if f != nil {
				whole = append(whole, *f)
				continue
			}
			taken[n.Ref.Hex()], n.Identification = i, tx.at.transaction+"/PmtId"
			reading.Notices = append(reading.Notices, n)
			continue
		}
		t, err := r.transfer(client, directory, m, tx)
		if err != nil {
			return err
		}
		names := []string{t.Key.String()}
		if uetr, moves := t.Moves(); moves {
			names = append(names, uetr)
		}
		for _, name := range names {
			if before, twice := taken[name]; twice && before != i {
				whole = append(whole, wholeFault(tx.at.transaction+"/PmtId", ruleKey, "DU03", t.Key.ID,
					fmt.Sprintf("transaction %d has the same identification; give each a UETR of its own", before+1)))
				break
			}
			taken[name] = i
		}
		reading.Transfers = append(reading.Transfers, engine.ReadTransfer{Transfer: t, Rejected: reasons(tx.faults), Identification: tx.at.transaction + "/PmtId"})
	}
	if len(whole) > 0 {
		return invalid(whole)
	}
	return nil
}

// limitsOf are the limits of a client's messages.
func (r *Reader) limitsOf(client *gateway.Client) iso20022.Limits {
	l := r.limits
	if client.MaxBody > 0 {
		l.BodyBytes = int(client.MaxBody)
	}
	return l
}

// invalid refuses a message. Who sent it reads the faults, by whichever door.
func invalid(faults []gateway.Fault) error {
	e := gateway.Errorf(gateway.CodeInvalidMessage, "read", gateway.RetryAfterChange, "%d faults", len(faults))
	for i, f := range faults {
		faults[i] = f.ForSender()
	}
	e.Faults = faults
	if len(faults) > 0 {
		e.Reason, e.Detail = faults[0].Reason, faults[0].String()
	}
	return e
}

func (r *Reader) knownChain(id string) bool {
	_, ok := r.network.chainIDs[id]
	return ok
}

// transfer maps one transaction. It has a key and a reference even when it is
// rejected; a route only when it isn't. What is wrong joins the transaction's
// faults.
func (r *Reader) transfer(client *gateway.Client, d *Directory, m *iso20022.Message, tx *transaction) (gateway.Transfer, error) {
	t := gateway.Transfer{Index: tx.index}
	t.Key, t.Ref = identify(client, m, tx)
	tx.expire(r.now())
	t.Instruction = tx.Instruction
	foreignAgent(client, m.Header, tx)
	if tx.follows {
		if len(tx.faults) == 0 {
			t.Route = &gateway.Route{Mode: gateway.ModeCover}
		}
		return t, nil
	}
	route, faults := r.network.route(d, client, tx)
	tx.join(faults)
	if len(tx.faults) > 0 {
		return t, nil
	}
	return t, r.seal(&t, route)
}

// seal gives a transfer its route, with the hash of what it carries.
func (r *Reader) seal(t *gateway.Transfer, route *gateway.Route) error {
	r.randomLock.Lock()
	_, err := io.ReadFull(r.random, route.ContentSalt[:])
	r.randomLock.Unlock()
	if err != nil {
		return gateway.Errorf(gateway.CodeUnavailable, "content salt", gateway.RetrySameBytes, "%w", err)
	}
	route.ContentHash = ContentHash(t.Instruction, route.ContentSalt)
	t.Route = route
	return nil
}

// ContentHash gives what stands on chain for an instruction:
// keccak256("vostro:content:1" || salt || JSON of the instruction). Without the
// salt, which can be erased, nobody can tell what was hashed.
func ContentHash(in gateway.Instruction, salt gateway.Hash32) gateway.Hash32 {
	text, err := json.Marshal(in)
	if err != nil {
		panic(err) // text and amounts always marshal
	}
	return crypto.Keccak256Hash([]byte("vostro:content:1"), salt[:], text)
}

// reasons gives faults of a transaction as why it is refused alone.
func reasons(faults []gateway.Fault) []gateway.Reason {
	var out []gateway.Reason
	for _, f := range faults {
		out = append(out, gateway.Reason{Rule: f.Rule, Text: f.Hint, ISO: f.Reason, Path: f.Path, Found: words(f.Found, maxFoundWords)})
	}
	return out
}
