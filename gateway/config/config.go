// Package config reads, checks and explains the gateway's one YAML file.
//
// A key that isn't known is an error, a default is a named constant with its
// reason, and a secret is never written in the file: it is named by file or
// environment variable. Load gives strings as they were written; Check says
// everything that is wrong at once.
package config

import (
	"bytes"
	"fmt"
	"os"
	"reflect"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/go-viper/mapstructure/v2"
	"github.com/knadh/koanf/parsers/yaml"
	"github.com/knadh/koanf/providers/file"
	"github.com/knadh/koanf/v2"
)

// Config is the whole file. The doc tags are what `vostro config explain`
// prints; a default tag is what an absent key means. The gateways of one store must
// agree on everything that has no own tag.
type Config struct {
	Server     Server       `koanf:"server" own:"gateway"`
	Store      Store        `koanf:"store"`
	Clients    []Client     `koanf:"clients" doc:"institutions that the gateway serves"`
	Staff      []Credential `koanf:"staff" doc:"officers and viewers of the house, who see every client; they never submit" own:"gateway"`
	Chains     []Chain      `koanf:"chains" doc:"blockchains, and how each is reached"`
	Lanes      []Lane       `koanf:"lanes" doc:"from which chain to which one payments may go"`
	Tokens     []Token      `koanf:"tokens" doc:"which token stands for a currency on which chain"`
	Directory  Directory    `koanf:"directory"`
	Dates      Dates        `koanf:"dates"`
	Calendars  []Calendar   `koanf:"calendars" doc:"calendars of the house's own, beside those that are built in"`
	CutOffs    []CutOff     `koanf:"cutoffs" doc:"until when on a day payments in a currency are sent"`
	Compliance Compliance   `koanf:"compliance"`
	Reports    Reports      `koanf:"reports"`
	Webhooks   Webhooks     `koanf:"webhooks"`
	Kafka      Kafka        `koanf:"kafka"`
	Engine     Engine       `koanf:"engine"`
	Log        Log          `koanf:"log" own:"gateway"`

	set map[string]bool // keys that the file gives, for Explain
}

// Server is the REST door.
type Server struct {
	Listen    string `koanf:"listen" default:":8080" doc:"address of the REST door"`
	CertFile  string `koanf:"cert_file" doc:"TLS certificate (PEM); empty: plain HTTP, behind a proxy that ends TLS"`
	KeyFile   string `koanf:"key_file" doc:"TLS key (PEM)"`
	MaxBody   int64  `koanf:"max_body" default:"1048576" doc:"largest message in bytes, at most 67108864, of a client that has no max_body of its own"`
	Metrics   string `koanf:"metrics" doc:"address where Prometheus finds /metrics, without keys: keep it inside the house; empty: nowhere"`
	MaxIntake int    `koanf:"max_intake" default:"256" doc:"messages read at once; more are answered 503 with Retry-After"`
}

// Store is where everything durable lives.
type Store struct {
	DSN     string `koanf:"dsn" default:"sqlite:vostro.db" doc:"sqlite:PATH, or a postgres:// URL without password" own:"gateway"`
	DSNFile string `koanf:"dsn_file" doc:"file that holds the DSN, for one with a password" own:"gateway"`

	Revision int64 `koanf:"revision" default:"0" doc:"of the settings on which the gateways of one store must agree: a gateway with other settings begins only with a higher revision, and those with a lower one end" own:"gateway"`
}

// Client is an institution that may instruct us.
type Client struct {
	ID             string            `koanf:"id" doc:"our name for the client; part of every key, never changes"`
	BICs           []string          `koanf:"bics" doc:"its BICs; it may instruct for these only"`
	Credentials    []Credential      `koanf:"credentials" doc:"who may call for it" own:"gateway"`
	Profile        string            `koanf:"profile" default:"cbpr-2026" doc:"rule packs: plain, cbpr (the release in force that day), cbpr-2025, cbpr-2026, high-value"`
	MaxBody        int64             `koanf:"max_body" default:"0" doc:"largest message of this client in bytes, at most 67108864; 0: server.max_body"`
	Rules          string            `koanf:"rules" doc:"directory of the bank's own rules about messages (Rego); empty: none" own:"gateway"`
	Statuses       []string          `koanf:"statuses" default:"RJCT,PDNG,ACSP,ACSC,ACCC,CANC" doc:"ISO statuses that it wants to hear"`
	StatusTable    string            `koanf:"status_table" doc:"file with its own rows for statuses and reason codes, in the form of docs/statuses.md; empty: the gateway's table" own:"gateway"`
	Callbacks      []Callback        `koanf:"callbacks" doc:"where it hears them"`
	Header         string            `koanf:"header" default:"request" doc:"AppHdr of what it hears: request (what is about a message that had one has one), always, never; it takes reports.bic"`
	DuplicateMsgID string            `koanf:"duplicate_msg_id" default:"accept" doc:"payments under a MsgId that the client used before with other content: accept (their identifications tell whether they are others), refuse (the whole message, DU01, unless nothing of the earlier one was or will be sent)"`
	BizSvc         string            `koanf:"biz_svc" doc:"BizSvc of that AppHdr; empty: what its rule pack demands on the day (cbpr-2025: swift.cbprplus.03), or that of the message it is about without its usage (swift.cbprplus.cov.04: swift.cbprplus.04)"`
	Senders        map[string]string `koanf:"senders" doc:"its PaymentSender contract per source chain"`
	Notifications  []string          `koanf:"notifications" doc:"bookings that it hears of by camt.054: debit (value that left its sender and has settled), credit (value that reached it on a chain)"`
	Receives       []Receives        `koanf:"receives" doc:"chains on which payments of others reach it"`
	Resolution     []string          `koanf:"resolution" default:"native,caip10,alias,account" doc:"how creditors of its payments are found, in this order: native (an element of the message for wallets), caip10 (proxy with a wallet), alias (Othr under a scheme of its own), account (IBAN, other Othr); what isn't listed isn't taken"`
	RefSecretFile  string            `koanf:"ref_secret_file" doc:"32 bytes or more for payment references without UETR; never changes for an existing key" own:"gateway"`
}

// Receives is a chain on which a client is paid.
type Receives struct {
	Chain   string   `koanf:"chain" doc:"where a lane ends"`
	Wallets []string `koanf:"wallets" doc:"its own wallets; those that the directory binds to accounts which it keeps count without"`
}

// MaxBodyOf is the largest message that a client may send, in bytes.
func (cfg *Config) MaxBodyOf(c Client) int64 {
	if c.MaxBody > 0 {
		return c.MaxBody
	}
	return cfg.Server.MaxBody
}

// Credential is one caller.
type Credential struct {
	Name         string   `koanf:"name" doc:"unique over all clients; stands in the audit trail"`
	APIKeySHA256 string   `koanf:"api_key_sha256" doc:"lower-case hex of the SHA-256 of its API key"`
	Roles        []string `koanf:"roles" doc:"submitter, officer, viewer"`
	Titles       []string `koanf:"titles" doc:"an officer's titles in the bank's own words, such as mlro; the policy may demand that some who release a hold have one"`
}

// Callback is one place where a client hears of its transfers.
type Callback struct {
	Name       string `koanf:"name" doc:"unique per client; delivery records name it; empty: webhook or kafka"`
	Webhook    string `koanf:"webhook" doc:"URL; a callback has either this or kafka_topic"`
	KafkaTopic string `koanf:"kafka_topic" doc:"topic that gets its status messages as XML"`
}

// Chain is one EVM chain.
type Chain struct {
	Name          string        `koanf:"name" doc:"our name for the chain"`
	ChainID       string        `koanf:"chain_id" doc:"EIP-155 chain id, checked at connect"`
	Genesis       string        `koanf:"genesis" doc:"hash of block 0, checked at connect; empty: not checked"`
	Selector      string        `koanf:"selector" doc:"CCIP chain selector"`
	Router        string        `koanf:"router" doc:"CCIP Router"`
	Finality      Finality      `koanf:"finality" doc:"exactly one of tag, depth, instant"`
	Endpoints     []Endpoint    `koanf:"endpoints" doc:"JSON-RPC endpoints of different operators" own:"gateway"`
	Quorum        int           `koanf:"quorum" doc:"how many endpoints must agree: more than half"`
	Trust         string        `koanf:"trust" doc:"single: believe one endpoint (needed to run with only one)"`
	Logs          string        `koanf:"logs" default:"proven" doc:"proven: receipts proven against the header; agreed: for chains with transaction types that can't be hashed here, a quorum agrees on a block's logs"`
	Proofs        string        `koanf:"proofs" default:"state" doc:"state: account nonces and used references are proven by eth_getProof against the header's stateRoot; none: for chains without such proofs, a quorum agrees on them at a block's hash"`
	Batch         int           `koanf:"batch" default:"16" doc:"questions to an endpoint that share an HTTP request at most, while others are on their way; 1: none do, for providers without JSON-RPC batches" own:"gateway"`
	Poll          time.Duration `koanf:"poll" default:"1s" doc:"between looks at the head" own:"gateway"`
	Signers       []Signer      `koanf:"signers" doc:"operator keys: several share the work, each with nonces of its own" own:"gateway"`
	CancelCeiling string        `koanf:"cancel_ceiling" default:"0.01" doc:"most that canceling one stuck transaction may cost, in the native coin; the signer pays it"`
	CancelBudget  string        `koanf:"cancel_budget" default:"0.1" doc:"most that a signer's cancellations of 24 hours may cost, in the native coin"`
	CancelGas     uint64        `koanf:"cancel_gas" default:"21000" doc:"gas of a transfer of nothing to oneself, which is what cancels"`
	TipCap        string        `koanf:"tip_cap" default:"1000000000" doc:"priority fee in wei per gas, the least with tip_ceiling; 0 where gas is free" own:"gateway"`
	TipCeiling    string        `koanf:"tip_ceiling" doc:"priority fee in wei per gas at most: it is then the median of what the endpoints' fee histories suggest; empty: always tip_cap" own:"gateway"`
	GasPrice      string        `koanf:"gas_price" doc:"wei per gas on a chain without EIP-1559 (0 where gas is free); empty: the chain must have a base fee" own:"gateway"`
	MaxInFlight   int           `koanf:"max_in_flight" default:"12" doc:"transactions of a signer that no block holds yet at most" own:"gateway"`
}

// Finality is what final means on a chain.
type Finality struct {
	Tag     string `koanf:"tag" doc:"block tag, such as finalized"`
	Depth   uint64 `koanf:"depth" doc:"blocks below the head"`
	Instant bool   `koanf:"instant" doc:"every block is final"`
}

// Endpoint is one JSON-RPC endpoint.
type Endpoint struct {
	URL      string `koanf:"url" doc:"http(s) URL; never logged"`
	URLFile  string `koanf:"url_file" doc:"file that holds the URL, for one with a key"`
	Operator string `koanf:"operator" doc:"who runs it; endpoints of one operator count once"`
}

// What a lane leads to.
const (
	ModeReceiver = "receiver"
	ModeWallet   = "wallet"
)

// FeeNative is the fee token of a lane whose fees the chain's own coin pays.
const FeeNative = "native"

// Lane is one direction between two chains.
type Lane struct {
	From            string        `koanf:"from" doc:"source chain"`
	To              string        `koanf:"to" doc:"destination chain"`
	Mode            string        `koanf:"mode" default:"receiver" doc:"receiver: a PaymentReceiver on the destination credits the beneficiary; wallet: the token goes to the beneficiary's wallet itself, without data, to wallets that the PaymentSender allows"`
	Receiver        string        `koanf:"receiver" doc:"PaymentReceiver on the destination; of mode receiver"`
	FundReceivers   []string      `koanf:"fund_receivers" doc:"FundReceivers and NAVFeeds on the destination, which take fund orders and net asset values of this lane"`
	Finality        string        `koanf:"finality" default:"full" doc:"what the source waits for before a message is executed: full, or on lanes 2.0 whose pools, verifiers and receiver allow it safe or a number of blocks"`
	FeeToken        string        `koanf:"fee_token" default:"native" doc:"what pays the CCIP fee: native, or the address of an ERC-20 that the lane takes, which the PaymentSender must hold"`
	FeeTokenCeiling string        `koanf:"fee_token_ceiling" doc:"most that the CCIP fee of a transfer may be, in fee_token; for a token only, and fee_ceiling is for gas alone then"`
	FeeDecimals     uint8         `koanf:"fee_token_decimals" default:"18" doc:"decimals of fee_token"`
	FeeCeiling      string        `koanf:"fee_ceiling" doc:"most that a transfer may cost in the native coin: gas limit times the highest bump, plus the CCIP fee where fee_token is native"`
	GasLimit        uint64        `koanf:"gas_limit" default:"400000" doc:"gas for the receiver on the destination"`
	Signers         []string      `koanf:"signers" doc:"names of the source chain's signers that sign for the lane; empty: all" own:"gateway"`
	ExecutionWindow time.Duration `koanf:"execution_window" default:"8h" doc:"after source finality, until a message that isn't executed is stranded"`
	Breaker         Breaker       `koanf:"breaker"`
	Verifiers       []Verifier    `koanf:"verifiers" doc:"CCIP verifiers that must sign every message of the lane beside its own; lanes 2.0 only"`
	ByHand          ByHand        `koanf:"by_hand"`
}

// ByHand is what may be done by the gateway's own transactions about transfers
// that are stranded or undelivered at the end of a lane.
type ByHand struct {
	Policy     string `koanf:"policy" default:"propose" doc:"propose: the gateway proposes a transaction that it has simulated, and two officers approve it; auto: it makes it at once, up to three for one transfer"`
	FeeCeiling string `koanf:"fee_ceiling" doc:"most that one such transaction may cost in the destination's native coin; empty: the lane's fee_ceiling"`
}

// CeilingByHand is the fee ceiling of one transaction by hand, in the
// destination's native coin.
func (l Lane) CeilingByHand() string {
	if l.ByHand.FeeCeiling != "" {
		return l.ByHand.FeeCeiling
	}
	return l.FeeCeiling
}

// Breaker says when the circuit breakers of a lane, and of the tokens on it, trip
// by themselves.
type Breaker struct {
	Failures int      `koanf:"failures" default:"10" doc:"trips when so many of the last sends with an outcome failed: stranded, refused by the chain, executed without a credit; 0: never"`
	Of       int      `koanf:"of" default:"20" doc:"how many of the last sends are looked at; at most 1000"`
	Stranded int      `koanf:"stranded" default:"5" doc:"trips when so many of them lie stranded; 0: never"`
	Velocity Velocity `koanf:"velocity"`
	Curse    string   `koanf:"curse" default:"wait" doc:"wait: a cursed lane goes on when the curse is lifted; trip: people look first"`
}

// Velocity is how much of one token may go through a lane in a time.
type Velocity struct {
	Amount string        `koanf:"amount" doc:"trips a token when more than this, in its currency, was sent within the window; empty: no bound"`
	Count  int           `koanf:"count" default:"0" doc:"trips a token when more sends than this were made within the window; 0: no bound"`
	Window time.Duration `koanf:"window" default:"1h" doc:"the time that amount and count are about"`
}

// Verifier is a CCIP verifier (CCV) by its contracts on the two ends of a lane.
type Verifier struct {
	Source      string `koanf:"source" doc:"its resolver on the source chain"`
	Destination string `koanf:"destination" doc:"its resolver on the destination chain, which the lane's receiver must demand"`
}

// Token is one currency on one chain.
type Token struct {
	Currency string `koanf:"currency" doc:"ISO 4217"`
	Chain    string `koanf:"chain" doc:"chain name"`
	Address  string `koanf:"address" doc:"token contract"`
	Decimals uint8  `koanf:"decimals" doc:"of the token, checked on chain"`

	PoolFeeBPS     uint16 `koanf:"pool_fee_bps" doc:"what the token's pool on this chain keeps of each transfer, in basis points"`
	GrossUpCeiling string `koanf:"gross_up_ceiling" doc:"most, in the currency, that is sent on top of an amount that the creditor must receive in full (ChrgBr DEBT) over such a pool; empty: those are refused"`
}

// Directory is the routing directory.
type Directory struct {
	File      string `koanf:"file" default:"directory.yaml" doc:"agents, accounts and wallets that an empty store begins with; later only proposals change them" own:"gateway"`
	Approvals int    `koanf:"approvals" default:"1" doc:"officers beside the proposer who must approve a change; at most 10"`
}

// Dates is which value dates are taken.
type Dates struct {
	PastDays   int `koanf:"past_days" default:"10" doc:"a date may lie this many days before the instruction's arrival and is settled with the next business day; an older one is refused (DT01)"`
	FutureDays int `koanf:"future_days" default:"365" doc:"a date may lie this many days after the instruction's arrival; a later one is refused (DT04)"`
}

// Calendar is a calendar of the operator's own.
type Calendar struct {
	Name     string   `koanf:"name" doc:"what cutoffs call it"`
	Base     string   `koanf:"base" doc:"calendar that it changes: TARGET2, FEDWIRE, CHAPS, SIC, BOJNET, or one before it in the list; empty: weekends alone are closed"`
	TimeZone string   `koanf:"time_zone" doc:"IANA time zone; empty: the base's"`
	Closed   []string `koanf:"closed" doc:"further days that are closed (YYYY-MM-DD)"`
	Open     []string `koanf:"open" doc:"days that are open although the rules close them (YYYY-MM-DD)"`
}

// CutOff is until when a day's transfers are taken. The first that fits a
// transfer is its own; without one, a transfer is sent from 00:00 UTC of its
// date on, on every day of the year.
type CutOff struct {
	Client   string `koanf:"client" doc:"client id; empty: all"`
	Currency string `koanf:"currency" doc:"ISO 4217; empty: all"`
	Lane     string `koanf:"lane" doc:"FROM→TO as lanes have it; empty: all"`
	Calendar string `koanf:"calendar" doc:"which days are business days: TARGET2, FEDWIRE, CHAPS, SIC, BOJNET or one of calendars; empty: all days"`
	TimeZone string `koanf:"time_zone" doc:"IANA time zone of opens and until; empty: the calendar's, or UTC"`
	Opens    string `koanf:"opens" default:"00:00" doc:"HH:MM from which on a day's transfers are sent"`
	Until    string `koanf:"until" doc:"HH:MM from which on an instruction is too late for the day; empty: never"`
	Late     string `koanf:"late" default:"roll" doc:"roll: late ones, and those for a closed day, take the next business day; refuse: they are rejected (TM01, DT01)"`
}

// Compliance is the policy and the key that its allow is signed with.
type Compliance struct {
	Bundle       string        `koanf:"bundle" doc:"directory or .tar.gz of Rego and data that an empty store begins with; empty: the default bundle" own:"gateway"`
	Shadow       string        `koanf:"shadow" doc:"directory or .tar.gz of a candidate that is evaluated beside the policy in force, and never acted on; it is followed while the gateway runs" own:"gateway"`
	BundleServer BundleServer  `koanf:"bundle_server" own:"gateway"`
	ApprovalKey  Signer        `koanf:"approval_key" doc:"the compliance key that PaymentSender demands" own:"gateway"`
	Timeout      time.Duration `koanf:"timeout" default:"2s" doc:"an evaluation that takes longer holds the transfer" own:"gateway"`
	ApprovalTTL  time.Duration `koanf:"approval_ttl" default:"15m" doc:"how long an allow is good"`
	Lists        []List        `koanf:"lists" doc:"sanctions lists that parties are screened against; the same files on every gateway"`
}

// List is one sanctions list in a file, which is looked at while the gateway runs.
type List struct {
	Name      string        `koanf:"name" doc:"by which decisions and clearances know it; it never changes"`
	File      string        `koanf:"file" doc:"replace it by renaming a whole file over it" own:"gateway"`
	Format    string        `koanf:"format" doc:"ofac-sdn, ofac-advanced, ofac-sdn-csv, eu-fsf, un-consolidated, uk-sanctions, uk-sanctions-csv, opensanctions-csv or opensanctions-ftm"`
	Threshold int           `koanf:"threshold" default:"85" doc:"score from which on a name is a hit, 60 to 100"`
	MaxAge    time.Duration `koanf:"max_age" doc:"a file that was written longer ago is stale, and every payment is held; empty: any age"`
}

// Reports is how messages to clients are written.
type Reports struct {
	BIC string `koanf:"bic" doc:"the gateway's own BIC, as instructing agent of its status reports and Fr of their AppHdr; empty: neither is written"`
}

// Webhooks is how reports are delivered.
type Webhooks struct {
	KeyFile       string          `koanf:"key_file" doc:"ed25519 key: PKCS #8 PEM, or a 32-byte seed in base64" own:"gateway"`
	AllowInsecure bool            `koanf:"allow_insecure" default:"false" doc:"permit http:// callbacks"`
	AllowPrivate  bool            `koanf:"allow_private" default:"false" doc:"permit callbacks at loopback and private addresses"`
	Retry         []time.Duration `koanf:"retry" default:"5s,1m,5m,30m,2h,5h,10h,14h,20h,24h" doc:"pauses after failed attempts; then the delivery is dead"`
}

// Engine is the patience of the stages.
type Engine struct {
	Batch    int           `koanf:"batch" default:"10" doc:"transfers in one transaction at most" own:"gateway"`
	Poll     time.Duration `koanf:"poll" default:"30s" doc:"a transfer in flight is looked at this often without being woken" own:"gateway"`
	Bump     time.Duration `koanf:"bump" default:"1m" doc:"an attempt that isn't mined for so long is replaced with higher fees"`
	Cancel   time.Duration `koanf:"cancel" default:"15m" doc:"a transaction that isn't mined for so long, and whose fee ceiling leaves no room for a higher price, is canceled at its nonce"`
	Lease    time.Duration `koanf:"lease" default:"20s" doc:"how long the work of a gateway that died waits for another one (PostgreSQL); at least 2s"`
	Held     time.Duration `koanf:"held" default:"72h" doc:"a hold that nobody decides is rejected after this"`
	Parked   time.Duration `koanf:"parked" default:"24h" doc:"a lane that can't take a transfer: after this, people decide"`
	Cover    time.Duration `koanf:"cover" default:"120h" doc:"a payment settled by cover (COVE), or an advice, waits so long for the transfer that moves its value; then people decide"`
	Alarm    time.Duration `koanf:"alarm" default:"1h" doc:"in flight without progress: after this, an alarm or a case"`
	Incoming time.Duration `koanf:"incoming" default:"24h" doc:"an incoming payment that was announced and not credited, or credited and not announced: after this, a case"`
}

// Log is what is written to standard error.
type Log struct {
	Level  string `koanf:"level" default:"info" doc:"debug, info, warn, error"`
	Format string `koanf:"format" default:"json" doc:"json or text"`
}

// Load reads a file and fills in the defaults. Everything in it that is no key, or no
// value for its key, is told at once, by key.
func Load(path string) (*Config, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read configuration: %w", err)
	}
	if !utf8.Valid(text) {
		return nil, fmt.Errorf("read configuration %s: is no UTF-8 text: save it as UTF-8", path)
	}
	if len(bytes.TrimSpace(text)) == 0 {
		return nil, fmt.Errorf("read configuration %s: the file is empty", path)
	}
	k := koanf.New("\x00") // no delimiter that a key could hold
	if err := k.Load(file.Provider(path), yaml.Parser()); err != nil {
		return nil, fmt.Errorf("read configuration %s: %s", path, unreadable(text, err))
	}
	if err := shape("", k.Raw(), reflect.TypeFor[Config]()); err != nil {
		return nil, fmt.Errorf("read configuration %s:\n%w", path, err)
	}
	c := &Config{set: map[string]bool{}}
	defaults(reflect.ValueOf(c).Elem())
	err = k.UnmarshalWithConf("", c, koanf.UnmarshalConf{DecoderConfig: &mapstructure.DecoderConfig{
		ErrorUnused: true,
		Result:      c,
		TagName:     "koanf",
		DecodeHook: mapstructure.ComposeDecodeHookFunc(
			mapstructure.StringToTimeDurationHookFunc(),
			days,
			listDefaults,
		),
	}})
	if err != nil {
		return nil, fmt.Errorf("read configuration %s: %s", path, strings.TrimSpace(err.Error()))
	}
	c.mark("", k.Raw())
	c.nameCallbacks()
	return c, nil
}

// unreadable says why a text is no YAML, in words for whoever wrote it.
func unreadable(text []byte, err error) string {
	said := strings.TrimSpace(strings.TrimPrefix(err.Error(), "yaml: "))
	said = strings.ReplaceAll(strings.TrimPrefix(said, "unmarshal errors:"), "\n  ", " ")
	said = strings.TrimSpace(said)
	n := 0
	for line := range strings.Lines(string(text)) {
		n++
		if blank := line[:len(line)-len(strings.TrimLeft(line, " \t"))]; strings.Contains(blank, "\t") {
			return fmt.Sprintf("line %d is indented with a tab: YAML wants spaces (%s)", n, said)
		}
	}
	if strings.Contains(said, "into map[string]") {
		return "is no list of keys with values, such as store: {dsn: …} (" + said + ")"
	}
	return said
}

// days keeps a day that YAML takes for a time as it was written.
func days(from, to reflect.Value) (any, error) {
	if at, ok := from.Interface().(time.Time); ok && to.Kind() == reflect.String {
		return at.Format(time.DateOnly), nil
	}
	return from.Interface(), nil
}

// listDefaults fills the defaults of structs that stand in lists before the
// file's keys are laid over them.
func listDefaults(from, to reflect.Value) (any, error) {
	if to.Kind() == reflect.Struct && from.Kind() == reflect.Map && to.CanSet() {
		defaults(to)
	}
	return from.Interface(), nil
}

func (cfg *Config) mark(prefix string, v any) {
	switch v := v.(type) {
	case map[string]any:
		for key, child := range v {
			cfg.mark(join(prefix, key), child)
		}
	case []any:
		cfg.set[prefix] = true
		for i, child := range v {
			cfg.mark(fmt.Sprintf("%s[%d]", prefix, i), child)
		}
	default:
		cfg.set[prefix] = true
	}
}

func join(prefix, key string) string {
	if prefix == "" {
		return key
	}
	return prefix + "." + key
}
