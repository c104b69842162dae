package mappings

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"io"
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
	Directory *Directory
	// Limits bounds a message. The zero value gives the defaults.
	Limits iso20022.Limits
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
	r := &Reader{network: n, limits: c.Limits, random: c.Random, house: c.House, now: c.Now}
	return r, r.UseDirectory(c.Directory)
}

// UseDirectory puts another directory in force. It is refused, and the one in
// force stays, when it names a chain that isn't configured. Transfers that were
// mapped before keep their route.
func (r *Reader) UseDirectory(d *Directory) error {
	if d == nil {
		return gateway.Errorf(gateway.CodeConfiguration, "directory", gateway.RetryNever, "there is none")
	}
	for _, name := range d.chains() {
		if r.network.chains[name].Name == "" {
			return gateway.Errorf(gateway.CodeConfiguration, "directory", gateway.RetryNever, "chain %q is not configured", name)
		}
	}
	r.directory.Store(d)
	return nil
}

// Read validates a message by the client's profile and maps its transactions.
// Faults of the whole message are INVALID_MESSAGE with all faults that were
// found; faults of one transaction are the reasons why it is rejected alone.
// A message is refused whole, too, when its transactions can't be told apart,
// because they could not be stored. Where the rules of the client's own bank
// can't judge, the error is UNAVAILABLE and nothing may be taken.
func (r *Reader) Read(_ context.Context, client *gateway.Client, body []byte) (*engine.Reading, error) {
	m, result := iso20022.Accept(body, iso20022.Options{
		Profile: client.Profile, Day: r.now().UTC().Format(time.DateOnly), Limits: r.limits, KnownChain: r.knownChain,
		House: r.house[client.ID], Client: client.ID,
	})
	if result.Err != nil {
		return nil, result.Err
	}
	if m == nil || result.Refused() {
		return nil, invalid(result.Faults)
	}
	if m.Definition.Family() == "camt.056" {
		return r.recalls(client, m, body, result.Faults)
	}
	if m.CreditTransfer == nil {
		return nil, invalid([]gateway.Fault{*fault(gateway.WholeMessage, "/Document", "TYPE", "FF02", m.Type,
			"this message is read, but no transfer is made of it yet; send a pacs.008")})
	}
	group := &m.CreditTransfer.GroupHeader
	reading := &engine.Reading{Message: gateway.Message{
		Type:      m.Type,
		MsgID:     group.MessageID,
		CreatedAt: string(group.CreatedAt),
		Digest:    m.Digest,
		SHA256:    sha256.Sum256(body),
	}}
	if m.Header != nil {
		reading.Message.BizMsgIdr = m.Header.BusinessMessageID
	}
	if f := foreignSender(client, m.Header); f != nil {
		return nil, invalid([]gateway.Fault{*f})
	}
	perTx := make(map[int][]gateway.Fault)
	for _, f := range result.Faults {
		perTx[f.Tx] = append(perTx[f.Tx], f)
	}
	directory := r.directory.Load()
	seen := make(map[gateway.Key]int, len(m.CreditTransfer.Transactions))
	var whole []gateway.Fault
	reading.Transfers = make([]engine.ReadTransfer, 0, len(m.CreditTransfer.Transactions))
	for i := range m.CreditTransfer.Transactions {
		t, faults, err := r.transaction(client, directory, m, i, perTx[i])
		if err != nil {
			return nil, err
		}
		if before, taken := seen[t.Key]; taken {
			whole = append(whole, *fault(gateway.WholeMessage, fmt.Sprintf("/Document/FIToFICstmrCdtTrf/CdtTrfTxInf[%d]/PmtId", i+1), ruleKey, "DU03",
				t.Key.ID, fmt.Sprintf("transaction %d has the same identification; give each a UETR of its own", before+1)))
		}
		seen[t.Key] = i
		reading.Transfers = append(reading.Transfers, engine.ReadTransfer{Transfer: t, Rejected: reasons(faults)})
	}
	if len(whole) > 0 {
		return nil, invalid(whole)
	}
	return reading, nil
}

func invalid(faults []gateway.Fault) error {
	e := gateway.Errorf(gateway.CodeInvalidMessage, "read", gateway.RetryNever, "%d faults", len(faults))
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

// transaction maps one transaction. It has a key and a reference even when it
// is rejected; a route only when it isn't.
func (r *Reader) transaction(client *gateway.Client, d *Directory, m *iso20022.Message, i int, faults []gateway.Fault) (gateway.Transfer, []gateway.Fault, error) {
	tx := &m.CreditTransfer.Transactions[i]
	in := instruction(m, tx)
	t := gateway.Transfer{Index: i, Instruction: in}
	var keyFault *gateway.Fault
	var err error
	if t.Key, t.Ref, keyFault, err = identify(client, m, &in, i); err != nil {
		return t, nil, err
	}
	for _, f := range []*gateway.Fault{keyFault, foreignAgent(client, m.Header, &in, i), uncovered(m, i)} {
		if f != nil {
			faults = append(faults, *f)
		}
	}
	if len(faults) > 0 {
		return t, faults, nil
	}
	route, f := r.network.route(d, client, &in, i)
	if f != nil {
		return t, []gateway.Fault{*f}, nil
	}
	r.randomLock.Lock()
	_, err = io.ReadFull(r.random, route.ContentSalt[:])
	r.randomLock.Unlock()
	if err != nil {
		return t, nil, gateway.Errorf(gateway.CodeUnavailable, "content salt", gateway.RetrySameBytes, "%w", err)
	}
	route.ContentHash = ContentHash(in, route.ContentSalt)
	t.Route = route
	return t, nil, nil
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

func reasons(faults []gateway.Fault) []gateway.Reason {
	var out []gateway.Reason
	for _, f := range faults {
		out = append(out, gateway.Reason{Rule: f.Rule, Text: f.Hint, ISO: f.Reason, Path: f.Path})
	}
	return out
}
