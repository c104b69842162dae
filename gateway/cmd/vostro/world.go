package main

import (
	"bytes"
	"cmp"
	"context"
	"crypto/rand"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"time"

	"github.com/vostro-gateway/vostro/adapters/devnet"
	"github.com/vostro-gateway/vostro/adapters/iso20022/sample"
	"github.com/vostro-gateway/vostro/adapters/webhook"
	"github.com/vostro-gateway/vostro/api"
	"github.com/vostro-gateway/vostro/gateway"
)

// world is everything around a gateway: two chains with a lane, the bank's
// endpoint, and a folder with configuration, keys and store. The demo, the
// benchmark and the crash harness own one; the gateway is their child.
type world struct {
	net    *devnet.Net
	bank   *bank
	dir    string
	config string            // path of the configuration
	url    string            // of the gateway's REST door
	keys   map[string]string // API keys by credential name
	log    *os.File          // what the gateway says
	client *http.Client
}

// The credentials of the demo's bank.
const (
	backOffice = "backoffice"
	officerOne = "officer-1"
	officerTwo = "officer-2"
)

// worldOptions vary what the users of a world need differently.
type worldOptions struct {
	blockTime time.Duration
	finality  uint64
	listen    string // of the gateway; empty: a free port
	dsn       string // empty: SQLite in the world's folder
	accounts  []account
	statuses  []string
	poll      time.Duration // between looks at a chain's head
	retry     string        // webhook schedule, as in the configuration
	hear      func(callback)
	funds     string              // of the sender on the first chain; empty: the devnet's own
	clients   []devnet.ClientSpec // with sender contracts, beside alpha
	stack     devnet.Stack        // the CCIP between the chains; nil: the devnet's own
	fund      *devnet.FundSpec    // on the second chain, with alpha as distributor; nil: none
	netting   string              // of alpha's orders of the fund; empty: none
	broker    string              // of Kafka, with the world's topics; empty: none
	log       *slog.Logger
}

// account is a creditor account that the directory binds to a wallet.
type account struct {
	iban, holder string
}

// wallet gives the account's wallet on the destination chain.
func (a account) wallet() string { return devnet.Address("wallet/" + a.iban).Hex() }

func newWorld(ctx context.Context, o worldOptions) (_ *world, err error) {
	w := &world{keys: map[string]string{}, client: &http.Client{Timeout: 30 * time.Second}}
	defer func() {
		if err != nil {
			w.close()
		}
	}()
	if w.dir, err = os.MkdirTemp("", "vostro-"); err != nil {
		return nil, err
	}
	client := devnet.ClientSpec{ID: "alpha"}
	if o.funds != "" {
		client.Funds[0] = o.funds
	}
	if w.net, err = devnet.Start(ctx, devnet.Config{
		BlockTime: o.blockTime, Finality: o.finality, Clients: append([]devnet.ClientSpec{client}, o.clients...), Stack: o.stack,
		Fund: leftOpen(o.fund), Logger: o.log,
	}); err != nil {
		return nil, fmt.Errorf("start chains: %w", err)
	}
	seed := make([]byte, 32)
	_, _ = rand.Read(seed)
	key, err := webhook.NewKey(seed)
	if err != nil {
		return nil, err
	}
	if w.bank, err = startBank(ctx, key.Public(), o.hear); err != nil {
		return nil, err
	}
	if err = w.write("webhook.key", base64.StdEncoding.EncodeToString(seed)); err != nil {
		return nil, err
	}
	if o.listen == "" {
		if o.listen, err = freeAddress(ctx); err != nil {
			return nil, err
		}
	}
	w.url = "http://" + o.listen
	for _, name := range []string{backOffice, officerOne, officerTwo} {
		secret := make([]byte, 32)
		_, _ = rand.Read(secret)
		w.keys[name] = hex.EncodeToString(secret)
	}
	if err = w.configure(o); err != nil {
		return nil, err
	}
	w.log, err = os.Create(filepath.Join(w.dir, "gateway.log"))
	return w, err
}

// Ports of gateways lie below those that the system gives to whoever asks for
// any: between finding one and listening on it nobody else takes it.
const (
	firstPort = 12000
	portCount = 18000
)

var portsTaken atomic.Uint32

func freeAddress(ctx context.Context) (string, error) {
	var lc net.ListenConfig
	for range portCount {
		n := (uint32(os.Getpid())*127 + portsTaken.Add(1)) % portCount //nolint:gosec // any start will do
		l, err := lc.Listen(ctx, "tcp", fmt.Sprintf("127.0.0.1:%d", firstPort+n))
		if err != nil {
			continue
		}
		defer func() { _ = l.Close() }()
		return l.Addr().String(), nil
	}
	return "", errors.New("no free port")
}

func (w *world) write(name, content string) error {
	return os.WriteFile(filepath.Join(w.dir, name), []byte(content), 0o600)
}

// configure writes the gateway's configuration and directory, as a bank's
// engineer would.
func (w *world) configure(o worldOptions) error {
	keys, err := w.net.WriteKeys(filepath.Join(w.dir, "keys"))
	if err != nil {
		return err
	}
	if o.dsn == "" {
		o.dsn = "sqlite:vostro.db"
	}
	if o.poll == 0 {
		o.poll = 300 * time.Millisecond
	}
	if o.retry == "" {
		o.retry = "[200ms, 500ms, 1s, 2s, 5s, 5s, 5s, 10s]"
	}
	if o.statuses == nil {
		o.statuses = []string{"PDNG", "ACSP", "ACSC", "ACCC", "RJCT", "CANC"}
	}
	source, dest := w.net.Chains[0], w.net.Chains[1]
	var b strings.Builder
	fmt.Fprintf(&b, "server: {listen: %q}\nstore: {dsn: %q}\n", strings.TrimPrefix(w.url, "http://"), o.dsn)
	fmt.Fprintf(&b, "clients:\n  - id: alpha\n    bics: [%s]\n    credentials:\n", debtorBank)
	for _, c := range []struct{ name, role string }{{backOffice, "submitter"}, {officerOne, "officer"}, {officerTwo, "officer"}} {
		fmt.Fprintf(&b, "      - {name: %s, api_key_sha256: %q, roles: [%s]}\n", c.name, hashOf(w.keys[c.name]), c.role)
	}
	topic := ""
	if o.broker != "" {
		topic = "{kafka_topic: " + topicReplies + "}, "
	}
	fmt.Fprintf(&b, "    statuses: [%s]\n    callbacks: [%s{webhook: %q}]\n", strings.Join(o.statuses, ", "), topic, w.bank.url)
	fmt.Fprintf(&b, "    senders: {%s: %q}\nchains:\n", source.Name, source.Senders["alpha"].Hex())
	for _, c := range w.net.Chains {
		operator := keys.Operators[c.Name]
		fmt.Fprintf(&b, "  - name: %s\n    chain_id: \"%d\"\n    selector: \"%d\"\n    router: %q\n", c.Name, c.ChainID, c.Selector, c.Router.Hex())
		fmt.Fprintf(&b, "    finality: {depth: %d}\n    quorum: 2\n    poll: %s\n    endpoints:\n", w.net.Finality(), o.poll)
		for i, url := range c.Endpoints() {
			fmt.Fprintf(&b, "      - {url: %q, operator: %q}\n", url, []string{"own", "north", "south"}[i])
		}
		fmt.Fprintf(&b, "    signers: [{keystore: %q, password_file: %q}]\n", operator.Keystore, operator.PasswordFile)
	}
	directory := directoryYAML(source.Name, dest.Name, o.accounts)
	receivers := ""
	if w.net.Fund != nil {
		receivers = fmt.Sprintf("fund_receivers: [%q, %q], ", w.net.Fund.Receivers["alpha"].Hex(), w.net.Fund.NAV.Hex())
		directory += fundYAML(w.net, o.fund.OffChain != 0, o.netting)
	}
	fmt.Fprintf(&b, "lanes:\n  - {from: %s, to: %s, receiver: %q, %sfee_ceiling: \"0.05\"}\ntokens:\n", source.Name, dest.Name, dest.Receiver.Hex(), receivers)
	for _, c := range w.net.Chains {
		fmt.Fprintf(&b, "  - {currency: %s, chain: %s, address: %q, decimals: %d}\n", w.net.Currency(), c.Name, c.Token.Hex(), w.net.Decimals())
	}
	// Blocks are whole seconds apart: more than one in a second puts the chain's
	// clock, by which approvals expire, ahead of ours.
	ttl := ""
	if o.blockTime < time.Second {
		ttl = "approval_ttl: 24h, "
	}
	fmt.Fprintf(&b, "directory: {file: directory.yaml}\ncompliance: {%sapproval_key: {keystore: %q, password_file: %q}}\n",
		ttl, keys.Approval.Keystore, keys.Approval.PasswordFile)
	fmt.Fprintf(&b, "webhooks: {key_file: webhook.key, allow_insecure: true, allow_private: true, retry: %s}\n", o.retry)
	b.WriteString("engine: {poll: 1s, bump: 10s, lease: 2s}\nlog: {format: text}\n")
	if o.broker != "" {
		b.WriteString(kafkaYAML(o.broker))
	}
	if err := w.write("directory.yaml", directory); err != nil {
		return err
	}
	w.config = filepath.Join(w.dir, "vostro.yaml")
	return w.write("vostro.yaml", b.String())
}

func hashOf(key string) string {
	hash := api.HashKey(key)
	return hex.EncodeToString(hash[:])
}

// start runs the gateway as a child and waits until it is ready.
func (w *world) start(ctx context.Context, env ...string) (*child, error) {
	c, err := startChild(w.config, w.log, env...)
	if err != nil {
		return nil, err
	}
	if err := c.ready(ctx, w.url); err != nil {
		c.kill()
		return nil, fmt.Errorf("%w\n%s", err, w.logged())
	}
	return c, nil
}

// close stops everything and removes the folder.
func (w *world) close() {
	if w.bank != nil {
		w.bank.close()
	}
	if w.net != nil {
		_ = w.net.Close()
	}
	if w.log != nil {
		_ = w.log.Close()
	}
	if w.dir != "" {
		_ = os.RemoveAll(w.dir)
	}
}

// answer is what the gateway said to a request.
type answer struct {
	status   int
	replayed bool
	body     []byte
}

// call asks the gateway as one of the bank's credentials.
func (w *world) call(ctx context.Context, credential, method, path, contentType string, body []byte) (answer, error) {
	request, err := http.NewRequestWithContext(ctx, method, w.url+path, bytes.NewReader(body))
	if err != nil {
		return answer{}, err
	}
	request.Header.Set("Authorization", "Bearer "+w.keys[credential])
	if contentType != "" {
		request.Header.Set("Content-Type", contentType)
	}
	response, err := w.client.Do(request)
	if err != nil {
		return answer{}, err
	}
	defer func() { _ = response.Body.Close() }()
	out := answer{status: response.StatusCode, replayed: response.Header.Get("Idempotent-Replayed") == "true"}
	out.body, err = io.ReadAll(response.Body)
	return out, err
}

// send gives the gateway a message and reads its receipt.
func (w *world) send(ctx context.Context, message []byte) (api.Receipt, answer, error) {
	var receipt api.Receipt
	a, err := w.call(ctx, backOffice, http.MethodPost, "/v1/messages", "application/xml", message)
	if err != nil {
		return receipt, a, err
	}
	if a.status != http.StatusAccepted {
		return receipt, a, fmt.Errorf("the gateway answered %d: %s", a.status, a.body)
	}
	return receipt, a, json.Unmarshal(a.body, &receipt)
}

// transfer reads one transfer as an officer sees it.
func (w *world) transfer(ctx context.Context, id string) (api.Transfer, error) {
	var t api.Transfer
	a, err := w.call(ctx, officerOne, http.MethodGet, "/v1/transfers/"+id, "", nil)
	if err != nil {
		return t, err
	}
	if a.status != http.StatusOK {
		return t, fmt.Errorf("transfer %s: the gateway answered %d: %s", id, a.status, a.body)
	}
	return t, json.Unmarshal(a.body, &t)
}

// until polls a condition until it holds or ctx ends.
func until(ctx context.Context, every time.Duration, holds func() (bool, error)) error {
	ticker := time.NewTicker(every)
	defer ticker.Stop()
	for {
		ok, err := holds()
		if ok {
			return nil
		}
		select {
		case <-ctx.Done():
			if err == nil {
				err = ctx.Err()
			}
			return err
		case <-ticker.C:
		}
	}
}

// logged gives what the gateway has written so far.
func (w *world) logged() string {
	text, err := os.ReadFile(w.log.Name())
	if err != nil {
		return err.Error()
	}
	return string(text)
}

// directoryYAML writes a routing directory that binds each account to its
// wallet on the destination chain.
func directoryYAML(source, dest string, accounts []account) string {
	var b strings.Builder
	fmt.Fprintf(&b, "# creditors that payments from %s reach on %s\nagents:\n  - {bic: %s, chains: [%s]}\naccounts:\n", source, dest, creditorBank, dest)
	for _, a := range accounts {
		fmt.Fprintf(&b, "  - iban: %s\n    agent: %s\n    party: {name: %q}\n    wallets: [{chain: %s, address: %q}]\n",
			a.iban, creditorBank, a.holder, dest, a.wallet())
	}
	return b.String()
}

// fundISIN is that of the world's fund: what "message new" orders is an order of it.
var fundISIN = sample.ExampleFund

// fundAccount is where subscriptions of a fund are paid to that is paid outside the chains.
var fundAccount = sample.IBAN("LU", "0019400644750000")

// fundYAML writes the directory's entry of a net's fund, with how alpha's orders are netted.
func fundYAML(n *devnet.Net, offChain bool, netting string) string {
	f := n.Fund
	cash := ""
	if offChain {
		cash = fmt.Sprintf("    cash: {off_chain: true, decimals: %d, account: %s, notified_by: alpha}\n", n.Decimals(), fundAccount)
	}
	return fmt.Sprintf("funds:\n  - isin: %s\n    name: %q\n    chain: %s\n    fund_token_id: %q\n    administrator: %q\n    management: %q\n"+
		"    currency: %s\n    decimals: %d\n    distributors:\n      - {client: alpha, receiver: %q, wallet: %q, netting: %s}\n"+
		"    nav: {reporters: [alpha], feeds: [{chain: %s, address: %q, decimals: %d}]}\n%s",
		fundISIN, f.Name, f.Chain.Name, f.ID.Hex(), f.Administrator.Hex(), f.Management.Hex(),
		n.Currency(), devnet.FundDecimals, f.Receivers["alpha"].Hex(), f.Wallets["alpha"].Hex(), cmp.Or(netting, gateway.NettingNone),
		f.Chain.Name, f.NAV.Hex(), devnet.NAVDecimals, cash)
}

// leftOpen has the gateway close the fund's orders, not the devnet's administrator.
func leftOpen(fund *devnet.FundSpec) *devnet.FundSpec {
	if fund == nil {
		return nil
	}
	spec := *fund
	spec.LeaveOpen = true
	return &spec
}
