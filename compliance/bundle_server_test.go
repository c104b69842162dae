package compliance_test

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"crypto/x509"
	"encoding/json"
	"encoding/pem"
	"fmt"
	"log/slog"
	"maps"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	opabundle "github.com/open-policy-agent/opa/v1/bundle"
	"github.com/open-policy-agent/opa/v1/util"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/compliance"
	"github.com/vostro-gateway/vostro/gateway"
)

// bundleShelf is a bundle server.
type bundleShelf struct {
	mu      sync.Mutex
	bundles map[string][]byte // by path
	status  int
	cut     bool
	asked   []*http.Request
	sent    int
}

func (s *bundleShelf) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.asked = append(s.asked, r)
	raw, ok := s.bundles[r.URL.Path]
	tag := fmt.Sprintf("%q", fmt.Sprintf("%x", sha256.Sum256(raw)))
	switch {
	case s.status != 0:
		w.WriteHeader(s.status)
	case !ok:
		w.WriteHeader(http.StatusNotFound)
	case r.Header.Get("If-None-Match") == tag:
		w.WriteHeader(http.StatusNotModified)
	default:
		w.Header().Set("ETag", tag)
		s.sent++
		if s.cut {
			w.Header().Set("Content-Length", fmt.Sprint(len(raw)))
			raw = raw[:len(raw)/2]
		}
		_, _ = w.Write(raw)
	}
}

func (s *bundleShelf) put(path string, raw []byte) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.bundles[path] = raw
}

// desk is the store of an office with the proposals on it.
type desk struct {
	*releases
	mu        sync.Mutex
	proposals map[string]gateway.Proposal
	seen      map[string]gateway.BundleSeen
}

func (d *desk) Commit(ctx context.Context, c *gateway.Commit) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	if b := c.BundleSeen; b != nil && b.Version != d.seen[b.Source].Version+1 {
		return gateway.Errorf(gateway.CodeVersion, "commit", gateway.RetryAfterChange, "another gateway was first")
	}
	if err := d.releases.Commit(ctx, c); err != nil {
		return err
	}
	if c.BundleSeen != nil {
		d.seen[c.BundleSeen.Source] = *c.BundleSeen
	}
	for _, p := range c.Proposals {
		d.proposals[p.ID] = p
	}
	return nil
}

func (d *desk) Proposal(_ context.Context, id string) (gateway.Proposal, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	p, ok := d.proposals[id]
	if !ok {
		return p, gateway.Errorf(gateway.CodeNotFound, "read proposal", gateway.RetryNever, "no proposal %s", id)
	}
	return p, nil
}

func (d *desk) BundleSeen(_ context.Context, source string) (gateway.BundleSeen, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.seen[source], nil
}

func (d *desk) open() []gateway.Proposal {
	d.mu.Lock()
	defer d.mu.Unlock()
	var open []gateway.Proposal
	for _, p := range d.proposals {
		if p.State == gateway.ProposalOpen {
			open = append(open, p)
		}
	}
	return open
}

// follower is an office that follows a bundle server.
type follower struct {
	*office
	desk   *desk
	shelf  *bundleShelf
	url    string
	server *compliance.BundleServer
	config compliance.BundleServerConfig
}

func follow(t *testing.T, change func(*compliance.BundleServerConfig)) *follower {
	t.Helper()
	f := &follower{office: newOffice(t), shelf: &bundleShelf{bundles: map[string][]byte{}}}
	f.desk = &desk{releases: f.store, proposals: map[string]gateway.Proposal{}, seen: map[string]gateway.BundleSeen{}}
	web := httptest.NewServer(f.shelf)
	t.Cleanup(web.Close)
	f.url = web.URL
	n := 0
	f.config = compliance.BundleServerConfig{
		Remote: compliance.Remote{URL: web.URL + "/vostro.tar.gz"}, Keeper: f.keeper, Store: f.desk, Log: slog.New(slog.DiscardHandler),
		NewID: func(prefix string) string { n++; return fmt.Sprintf("%s_%d", prefix, n) },
	}
	if change != nil {
		change(&f.config)
	}
	f.server = f.another()
	return f
}

// another is the same gateway, started anew, or another one on the store.
func (f *follower) another() *compliance.BundleServer {
	f.t.Helper()
	s, err := compliance.FollowBundles(f.config)
	require.NoError(f.t, err)
	return s
}

func (f *follower) step() []string {
	f.t.Helper()
	_, next, err := f.server.Step(f.t.Context(), f.clock.Now())
	require.NoError(f.t, err)
	require.Equal(f.t, f.clock.Now().Add(compliance.PollDefault), next)
	return f.server.Notes()
}

// vote has officers approve an open proposal, or one of them reject it.
func (f *follower) vote(approve bool, by ...string) {
	f.t.Helper()
	open := f.desk.open()
	require.Len(f.t, open, 1)
	p := open[0]
	for _, officer := range by {
		var err error
		p, err = p.Vote(gateway.Vote{Credential: officer, Approve: approve, At: f.clock.Now()})
		require.NoError(f.t, err)
	}
	c := &gateway.Commit{Proposals: []gateway.Proposal{p}}
	if p.State != gateway.ProposalOpen {
		require.NoError(f.t, f.keeper.Decided(f.t.Context(), p, p.Votes[len(p.Votes)-1], c))
	}
	require.NoError(f.t, f.desk.Commit(f.t.Context(), c))
	f.keeper.Committed(f.t.Context(), p)
}

func (f *follower) inForce() int64 {
	n, err := f.store.PolicyNow(f.t.Context())
	require.NoError(f.t, err)
	return n
}

const at = "/vostro.tar.gz"

func TestWhatABundleServerHasIsProposedAndNeedsOneOfficerMore(t *testing.T) {
	t.Parallel()
	f := follow(t, nil)
	f.shelf.put(at, tarball(t, blocking(t, creditor)))
	require.Contains(t, strings.Join(f.step(), ""), "waits for officers")
	require.Equal(t, gateway.Allow, f.outcome(), "nobody has released it")
	p := f.desk.open()[0]
	require.Equal(t, gateway.ActorBundleServer, p.ProposedBy)
	require.Equal(t, 2, p.Required, "nobody in the gateway answers for it")
	require.Contains(t, string(p.Content), `added to data.blocked.names: \"Beta Woods\"`)

	f.step()
	require.Len(t, f.desk.proposals, 1, "it is proposed once")
	require.Equal(t, 1, f.shelf.sent, "what hasn't changed isn't sent again")
	f.server = f.another()
	f.step()
	require.Len(t, f.desk.proposals, 1, "nor by a gateway that is started anew")

	f.vote(true, "olga")
	require.Equal(t, gateway.Allow, f.outcome(), "one officer is not enough")
	f.vote(true, "oscar")
	require.NotEqual(t, gateway.Allow, f.outcome())
	require.EqualValues(t, 2, f.inForce())
	require.Empty(t, f.step())
	require.Len(t, f.desk.proposals, 1)
}

func TestABundleThatOfficersRefusedComesBackOnlyWhenItChanges(t *testing.T) {
	t.Parallel()
	f := follow(t, nil)
	f.shelf.put(at, tarball(t, blocking(t, creditor)))
	f.step()
	f.vote(false, "olga")
	require.Contains(t, strings.Join(f.step(), ""), "officers have refused it")
	require.Empty(t, f.desk.open())
	f.shelf.put(at, tarball(t, blocking(t, "Gamma Ltd")))
	f.step()
	require.Len(t, f.desk.open(), 1)
}

func TestAProposalThatWasOvertakenIsClosedAndMadeAnew(t *testing.T) {
	t.Parallel()
	f := follow(t, nil)
	f.shelf.put(at, tarball(t, blocking(t, creditor)))
	f.step()
	f.release(compliance.PolicyChanges{Files: blocking(t, "Somebody else")})
	f.step()
	require.Equal(t, gateway.ProposalExpired, f.desk.proposals["prop_1"].State, "it could only undo release 2 unseen")
	open := f.desk.open()
	require.Len(t, open, 1)
	require.Contains(t, string(open[0].Content), `"base":2`)
	f.shelf.put(at, tarball(t, blocking(t, "Gamma Ltd")))
	f.step()
	require.Equal(t, gateway.ProposalExpired, f.desk.proposals[open[0].ID].State, "the server has another one now")
	require.Len(t, f.desk.open(), 1)
}

func TestWhateverIsWrongWithTheServerTheReleaseInForceStays(t *testing.T) {
	t.Parallel()
	good := tarball(t, blocking(t, creditor))
	broken := blocking(t, creditor)
	broken["review.rego"] = "package policy.review\n\nallow if input.transfer.amont\n"
	for want, set := range map[string]func(*bundleShelf){
		"404":             func(s *bundleShelf) { delete(s.bundles, at) },
		"503":             func(s *bundleShelf) { s.status = http.StatusServiceUnavailable },
		"302":             func(s *bundleShelf) { s.status = http.StatusFound },
		"unexpected EOF":  func(s *bundleShelf) { s.cut = true },
		"no gzip":         func(s *bundleShelf) { s.bundles[at] = []byte("<html>") },
		"fails its check": func(s *bundleShelf) { s.bundles[at] = tarball(t, broken) },
		"delta bundles":   func(s *bundleShelf) { s.bundles[at] = tarball(t, map[string]string{"patch.json": `{"data":[]}`}) },
		"is below none of its roots": func(s *bundleShelf) {
			s.bundles[at] = tarball(t, with(blocking(t, creditor), ".manifest", `{"roots":["blocked","review"]}`))
		},
	} {
		t.Run(want, func(t *testing.T) {
			t.Parallel()
			f := follow(t, nil)
			f.shelf.put(at, good)
			set(f.shelf)
			notes := f.step()
			require.Len(t, notes, 1)
			require.Contains(t, notes[0], want)
			require.Contains(t, notes[0], "the release in force stays")
			require.Contains(t, strings.Join(f.step(), ""), want, "as long as it is so")
			require.Empty(t, f.desk.proposals)
			require.EqualValues(t, 1, f.inForce())
			require.Equal(t, gateway.Allow, f.outcome())

			f.shelf.mu.Lock()
			f.shelf.status, f.shelf.cut = 0, false
			f.shelf.mu.Unlock()
			f.shelf.put(at, good)
			f.step()
			require.Len(t, f.desk.open(), 1, "once it is in order, it is taken")
		})
	}
}

func with(files map[string]string, name, text string) map[string]string {
	files = maps.Clone(files)
	files[name] = text
	return files
}

func TestAServerThatIsAwayChangesNothing(t *testing.T) {
	t.Parallel()
	f := follow(t, func(c *compliance.BundleServerConfig) { c.URL, c.Timeout = "http://127.0.0.1:1/x", 30*time.Second })
	require.Contains(t, strings.Join(f.step(), ""), "refused")
	require.Equal(t, gateway.Allow, f.outcome())
}

// signer signs bundles as OPA does.
type signer struct {
	private string
	key     compliance.Key
}

func newSigner(t *testing.T, id string) signer {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	require.NoError(t, err)
	private, err := x509.MarshalPKCS8PrivateKey(key)
	require.NoError(t, err)
	public, err := x509.MarshalPKIXPublicKey(&key.PublicKey)
	require.NoError(t, err)
	return signer{
		string(pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: private})),
		compliance.Key{ID: id, Algorithm: "ES256", PEM: string(pem.EncodeToMemory(&pem.Block{Type: "PUBLIC KEY", Bytes: public}))},
	}
}

// sign gives files with their signature.
func (s signer) sign(t *testing.T, files map[string]string) map[string]string {
	t.Helper()
	var listed []opabundle.FileInfo
	for name, text := range files {
		hasher, err := opabundle.NewSignatureHasher(opabundle.SHA256)
		require.NoError(t, err)
		var value any = []byte(text)
		if opabundle.IsStructuredDoc(name) {
			require.NoError(t, util.Unmarshal([]byte(text), &value))
		}
		sum, err := hasher.HashFile(value)
		require.NoError(t, err)
		listed = append(listed, opabundle.NewFile(name, fmt.Sprintf("%x", sum), string(opabundle.SHA256)))
	}
	token, err := opabundle.GenerateSignedToken(listed, opabundle.NewSigningConfig(s.private, "ES256", ""), s.key.ID)
	require.NoError(t, err)
	raw, err := json.Marshal(opabundle.SignaturesConfig{Signatures: []string{token}})
	require.NoError(t, err)
	return with(files, ".signatures.json", string(raw))
}

func TestASignedBundleTakesEffectByItselfOnlyWhereThatIsConfigured(t *testing.T) {
	t.Parallel()
	s := newSigner(t, "release")
	for _, activate := range []compliance.Activation{compliance.ActivatePropose, compliance.ActivateSigned} {
		f := follow(t, func(c *compliance.BundleServerConfig) { c.Keys, c.Activate = []compliance.Key{s.key}, activate })
		f.shelf.put(at, tarball(t, s.sign(t, with(blocking(t, creditor), ".manifest", `{"revision":"r7"}`))))
		f.step()
		if activate == compliance.ActivatePropose {
			require.Equal(t, gateway.Allow, f.outcome())
			require.Len(t, f.desk.open(), 1)
			continue
		}
		require.NotEqual(t, gateway.Allow, f.outcome())
		require.EqualValues(t, 2, f.inForce())
		release := f.store.updates[1].Release
		require.Equal(t, gateway.ActorBundleServer, release.ProposedBy)
		require.Empty(t, release.ApprovedBy)
		require.Contains(t, release.Reason, "revision r7, signed")
		require.Equal(t, gateway.ProposalApproved, f.desk.proposals[release.Proposal].State)
		require.Empty(t, f.step())
		require.EqualValues(t, 2, f.inForce())

		// Much of it is gone: people look first.
		few := s.sign(t, map[string]string{"a.rego": "package policy.a\n\nallow if input.version == \"1\"\n", "a_test.rego": "package policy.a_test\n\nimport data.policy.a\n\ntest_a if a.allow with input.version as \"1\"\n"})
		f.shelf.put(at, tarball(t, few))
		f.step()
		require.EqualValues(t, 2, f.inForce())
		require.Len(t, f.desk.open(), 1)
		require.Contains(t, f.desk.open()[0].Reasons[0].Text, "much is missing")

		// And what officers took back stays taken back.
		f.shelf.put(at, tarball(t, s.sign(t, blocking(t, creditor))))
		f.step()
		f.release(compliance.PolicyChanges{RollbackTo: 1})
		require.Contains(t, strings.Join(f.step(), ""), "waits for officers")
		require.EqualValues(t, 3, f.inForce())
		require.Contains(t, f.desk.open()[0].Reasons[0].Text, "it was release 2 already")
	}
	_, err := compliance.FollowBundles(compliance.BundleServerConfig{Activate: compliance.ActivateSigned})
	require.ErrorContains(t, err, "without keys")
}

func TestWhatIsNotSignedByOneOfTheKeysIsNotTaken(t *testing.T) {
	t.Parallel()
	s, stranger := newSigner(t, "release"), newSigner(t, "release")
	files := blocking(t, creditor)
	signed := s.sign(t, files)
	gone := maps.Clone(signed)
	for name := range gone {
		if strings.HasSuffix(name, "_test.rego") {
			delete(gone, name)
			break
		}
	}
	other := newSigner(t, "another")
	for want, of := range map[string]map[string]string{
		"it isn't signed":             files,
		"failed to verify":            stranger.sign(t, files),
		"not found":                   other.sign(t, files),
		"is missing":                  gone,
		"not included":                with(signed, "extra.rego", "package policy.extra\n\nallow if true\n"),
		"digest mismatch":             with(signed, "data.json", `{}`),
		"multiple JWTs not supported": with(signed, ".signatures.json", `{"signatures":["a","b"]}`),
	} {
		_, err := compliance.ReadSigned(bytes.NewReader(tarball(t, of)), []compliance.Key{s.key})
		require.ErrorContains(t, err, want)
	}
	_, err := compliance.ReadSigned(bytes.NewReader(tarball(t, signed)), []compliance.Key{s.key})
	require.NoError(t, err)
	scoped := s.key
	scoped.Scope = "write"
	_, err = compliance.ReadSigned(bytes.NewReader(tarball(t, signed)), []compliance.Key{scoped})
	require.ErrorContains(t, err, "scope")
}

func TestRulesAndDataMayComeFromBundlesOfTheirOwn(t *testing.T) {
	t.Parallel()
	f := follow(t, func(c *compliance.BundleServerConfig) {
		c.URL = strings.Replace(c.URL, at, "/discovery.tar.gz", 1)
		c.Discovery, c.Decision = true, "gateways/frankfurt"
	})
	f.shelf.put("/discovery.tar.gz", tarball(t, map[string]string{"data.json": `{"gateways":{"frankfurt":{"bundles":{"lists":{"resource":"lists.tar.gz"}}}}}`}))
	f.shelf.put("/lists.tar.gz", tarball(t, map[string]string{".manifest": `{"roots":["blocked"],"revision":"l1"}`, "blocked/data.json": `{"names":["Beta Woods"]}`}))
	f.step()
	open := f.desk.open()
	require.Len(t, open, 1)
	var content gateway.PolicyProposal
	require.NoError(t, json.Unmarshal(open[0].Content, &content))
	was, err := defaultBundle(t).Digests()
	require.NoError(t, err)
	require.Equal(t, was.Rules, content.Rules, "the lists came alone")
	require.Equal(t, was.Tests, content.Tests)
	require.NotEqual(t, was.Data, content.Data)
	f.vote(true, "olga", "oscar")
	require.NotEqual(t, gateway.Allow, f.outcome())

	for want, of := range map[string]string{
		"overlaps":           `{"bundles":{"a":{"resource":"lists.tar.gz"},"b":{"resource":"/lists.tar.gz"}}}`,
		"on another server":  `{"bundles":{"a":{"resource":"https://elsewhere.example/x"}}}`,
		"names no bundles":   `{}`,
		"has no resource":    `{"bundles":{"a":{}}}`,
		"has no gateways":    "",
		"answered 404":       `{"bundles":{"a":{"resource":"nowhere"}}}`,
		"bundle a: resource": `{"bundles":{"a":{"resource":"https://elsewhere.example/x"}}}`,
	} {
		text := `{"gateways":{"frankfurt":` + of + `}}`
		if of == "" {
			text = `{"other":{}}`
		}
		f.shelf.put("/discovery.tar.gz", tarball(t, map[string]string{"data.json": text}))
		require.Contains(t, strings.Join(f.step(), ""), want)
	}
}

func TestAReleaseOfDataAloneKeepsTheRules(t *testing.T) {
	t.Parallel()
	h := newOffice(t)
	files := blocking(t, creditor)
	h.release(compliance.PolicyChanges{Files: map[string]string{"data.json": files["data.json"]}, DataOnly: true})
	first, second := h.store.updates[0].Release, h.store.updates[1].Release
	require.Equal(t, first.Rules, second.Rules)
	require.Equal(t, first.Tests, second.Tests)
	require.NotEqual(t, first.Data, second.Data)
	require.NotEqual(t, gateway.Allow, h.outcome())
	_, err := h.propose(compliance.PolicyChanges{Files: with(map[string]string{"data.json": "{}"}, "new.rego", "package policy.a\n\nallow if true\n"), DataOnly: true})
	require.ErrorContains(t, err, "keeps those in force")
}

func TestTheServerIsAskedWithTokenAndTag(t *testing.T) {
	t.Parallel()
	token := t.TempDir() + "/token"
	write := func(text string) { require.NoError(t, os.WriteFile(token, []byte(text), 0o600)) }
	write("first\n")
	f := follow(t, func(c *compliance.BundleServerConfig) { c.TokenFile = token })
	f.shelf.put(at, tarball(t, blocking(t, creditor)))
	f.step()
	write("second")
	f.step()
	require.Equal(t, "Bearer first", f.shelf.asked[0].Header.Get("Authorization"))
	require.Equal(t, "Bearer second", f.shelf.asked[1].Header.Get("Authorization"), "tokens are renewed while the gateway runs")
	require.Empty(t, f.shelf.asked[0].Header.Get("If-None-Match"))
	require.NotEmpty(t, f.shelf.asked[1].Header.Get("If-None-Match"))
	require.Equal(t, "modes=snapshot", f.shelf.asked[0].Header.Get("Prefer"))
}
