package api

import (
	"context"
	"errors"
	"log/slog"
	"net"
	"net/http"
	"sync/atomic"
	"time"

	"github.com/gin-gonic/gin"
	"github.com/google/uuid"
	"golang.org/x/net/netutil"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// DocsURLDefault is the page that explains the problem codes.
const DocsURLDefault = "https://github.com/vostro-gateway/vostro/blob/main/docs/errors.md"

// maxHeader bounds a request's header; net/http adds 4 kB of its own.
const maxHeader = 16 << 10

// Options configures a Server. Clients, Credentials, Intake, Returns, StatusOf,
// Store and Voting are needed.
type Options struct {
	Clients     []*gateway.Client
	Credentials []Credential
	Intake      Intake
	Returns     Returning
	Store       Store
	Voting      Voting

	// StatusOf gives what a pacs.002 would say of a transfer now.
	StatusOf func(*gateway.Transfer) (status, reason string)

	// TravelRule gives what the travel rule has sent along with a transfer, what it
	// demands and the message doesn't have, and what was assumed. Nil: nobody does.
	TravelRule func(t *gateway.Transfer) (document any, missing, assumed []string)
	// Refusal writes an admi.002 for a message that is refused whole. Nil:
	// refusals are problems in JSON, whatever the client accepts.
	Refusal func(ctx context.Context, a engine.Arrival, refused *gateway.Error) ([]byte, error)
	// Acknowledgement writes an admi.007 for a message that was taken. Nil: that is
	// answered in JSON, whatever the client accepts.
	Acknowledgement func(ctx context.Context, r engine.Receipt) ([]byte, error)

	// Simulator says what would become of messages. Nil: the API doesn't offer it.
	Simulator Simulator

	// Shadow says how a candidate of the policy differs, as JSON has it. Nil: none is
	// configured, and the API doesn't offer it.
	Shadow func(context.Context) (any, error)

	// Tokens shows what the chains say of tokens. Nil: the API doesn't offer it.
	Tokens TokenInspector

	// Cases is the queue of what people must decide or look into. Nil: the API
	// doesn't offer it.
	Cases CaseKeeper

	// Clearances shows the false positives that are cleared and takes clearances
	// back. Nil: the API doesn't offer it.
	Clearances ClearanceKeeper

	// Lanes shows lanes and trips their circuit breakers. Nil: the API doesn't offer
	// it.
	Lanes LaneKeeper

	// Chains shows chains and their endpoints. Nil: the API doesn't offer it.
	Chains ChainWatcher

	// Meter measures requests. May be nil.
	Meter *Meter

	// Checks decide on readiness.
	Checks []Check

	// Notes are what readiness tells beside the checks: nothing that keeps messages
	// from being sent here. May be nil.
	Notes func() []string

	// KeySet is the JSON Web Key Set that verifies deliveries. Nil: an empty one.
	KeySet []byte

	// DocsURL is where docs/errors.md is published. Defaults to DocsURLDefault.
	DocsURL string

	// Version is shown in the OpenAPI document. Defaults to "dev".
	Version string

	Limits Limits

	Logger       *slog.Logger     // nil: slog.Default()
	Now          func() time.Time // nil: time.Now
	NewRequestID func() string    // nil: random UUIDs
}

// Server is the REST door. It is safe for concurrent use.
type Server struct {
	clearances   ClearanceKeeper
	clients      map[string]*gateway.Client
	docsURL      string
	handler      http.Handler
	http         *http.Server
	intake       Intake
	keyring      *keyring
	cases        CaseKeeper
	chains       ChainWatcher
	lanes        LaneKeeper
	meter        *Meter
	keySet       []byte
	limits       Limits
	log          *slog.Logger
	newRequestID func() string
	now          func() time.Time
	readiness    *readiness
	returns      Returning
	refusal      func(context.Context, engine.Arrival, *gateway.Error) ([]byte, error)
	travelRule   func(*gateway.Transfer) (document any, missing, assumed []string)
	acknowledged func(context.Context, engine.Receipt) ([]byte, error)
	statusOf     func(*gateway.Transfer) (status, reason string)
	simulator    Simulator
	shadow       func(context.Context) (any, error)
	store        Store
	tokens       TokenInspector
	turnstile    *turnstile
	version      string
	voting       Voting

	draining atomic.Bool
}

// New checks the options and gives a server that doesn't listen yet. Errors
// are CONFIGURATION.
func New(o Options) (*Server, error) {
	if o.Intake == nil || o.Returns == nil || o.Store == nil || o.Voting == nil || o.StatusOf == nil {
		return nil, gateway.Errorf(gateway.CodeConfiguration, "api", gateway.RetryNever, "intake, returns, store, voting and status are needed")
	}
	clients := make(map[string]*gateway.Client, len(o.Clients))
	for _, c := range o.Clients {
		if c.ID == "" || clients[c.ID] != nil {
			return nil, gateway.Errorf(gateway.CodeConfiguration, "api", gateway.RetryNever, "client %q has no id of its own", c.ID)
		}
		clients[c.ID] = c
	}
	keyring, err := newKeyring(o.Credentials, clients)
	if err != nil {
		return nil, err
	}
	limits, err := o.Limits.withDefaults()
	if err != nil {
		return nil, err
	}
	s := &Server{
		clients: clients, docsURL: o.DocsURL, intake: o.Intake, keyring: keyring, keySet: o.KeySet, limits: limits, log: o.Logger,
		newRequestID: o.NewRequestID, now: o.Now, refusal: o.Refusal, travelRule: o.TravelRule, acknowledged: o.Acknowledgement, returns: o.Returns, simulator: o.Simulator, shadow: o.Shadow, statusOf: o.StatusOf, store: o.Store,
		cases: o.Cases, clearances: o.Clearances, chains: o.Chains, lanes: o.Lanes, meter: o.Meter, tokens: o.Tokens, turnstile: newTurnstile(limits),
		version: o.Version, voting: o.Voting,
	}
	s.setDefaults()
	s.readiness = &readiness{checks: o.Checks, notes: o.Notes, now: s.now}
	if s.handler, err = s.routes(); err != nil {
		return nil, err
	}
	s.http = &http.Server{
		Handler:           s.handler,
		ReadHeaderTimeout: limits.HeaderTimeout,
		ReadTimeout:       limits.ReadTimeout,
		WriteTimeout:      limits.WriteTimeout,
		IdleTimeout:       limits.IdleTimeout,
		MaxHeaderBytes:    maxHeader,
		ErrorLog:          slog.NewLogLogger(s.log.Handler(), slog.LevelWarn),
	}
	return s, nil
}

func (s *Server) setDefaults() {
	if s.docsURL == "" {
		s.docsURL = DocsURLDefault
	}
	if s.keySet == nil {
		s.keySet = []byte(`{"keys":[]}`)
	}
	if s.log == nil {
		s.log = slog.Default()
	}
	if s.newRequestID == nil {
		s.newRequestID = uuid.NewString
	}
	if s.now == nil {
		s.now = time.Now
	}
	if s.version == "" {
		s.version = "dev"
	}
}

func (s *Server) routes() (http.Handler, error) {
	gin.SetMode(gin.ReleaseMode) // or gin prints every route
	router := gin.New()
	router.HandleMethodNotAllowed = true
	router.RedirectTrailingSlash = false // a redirected POST loses its body in many clients
	router.ForwardedByClientIP = false   // addresses decide nothing here
	router.Use(s.frame)
	router.NoRoute(s.noRoute)
	router.NoMethod(s.noMethod)

	a := s.newHuma(router)
	s.registerMessages(a)
	s.registerSimulate(a)
	s.registerTransfers(a)
	s.registerRecoveries(a)
	s.registerTokens(a)
	s.registerLanes(a)
	s.registerChains(a)
	s.registerOrders(a)
	s.registerFunds(a)
	s.registerRecalls(a)
	s.registerIncoming(a)
	s.registerReturns(a)
	s.registerProposals(a)
	s.registerCases(a)
	s.registerClearances(a)
	s.registerDirectory(a)
	s.registerPolicy(a)
	s.registerHealth(a)
	return router, s.registerDocument(a)
}

// Handler serves the API without the listener's limits and timeouts, for
// tests and for embedding.
func (s *Server) Handler() http.Handler { return s.handler }

// Serve takes connections from l until Shutdown, and then returns nil.
func (s *Server) Serve(l net.Listener) error {
	err := s.http.Serve(netutil.LimitListener(l, s.limits.Connections))
	if errors.Is(err, http.ErrServerClosed) {
		return nil
	}
	return err
}

// Shutdown turns unready, takes no further connections and waits for the
// requests under way, until ctx ends; then it cuts them off and returns ctx's
// error. A message whose answer is cut off is stored whole or not at all. It may
// be called more than once.
func (s *Server) Shutdown(ctx context.Context) error {
	s.draining.Store(true)
	err := s.http.Shutdown(ctx)
	if err != nil {
		_ = s.http.Close() // the reason is in err
	}
	return err
}
