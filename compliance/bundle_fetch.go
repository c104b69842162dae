package compliance

import (
	"bytes"
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/url"
	"os"
	"slices"
	"strings"
	"time"
)

// Remote is a bundle server.
type Remote struct {
	URL string // of the bundle, or of a discovery bundle
	// Discovery says that the bundle at URL tells in its data which bundles there are:
	// bundles: {NAME: {resource: PATH}}, as OPA's discovery has it, below the member that
	// Decision names (a path such as gateways/frankfurt; empty: at the top).
	Discovery bool
	Decision  string
	TokenFile string // bearer token, read anew for every question
	CAFile    string // PEM of those who may vouch for the server; empty: the system's
	CertFile  string // our certificate, for a server that asks for one
	KeyFile   string
	Keys      []Key         // with any, what isn't signed by one of them isn't taken
	Timeout   time.Duration // of one download; 0: FetchTimeoutDefault
}

// FetchTimeoutDefault bounds one download.
const FetchTimeoutDefault = time.Minute

// remote asks a bundle server and remembers what it gave.
type remote struct {
	Remote
	client *http.Client
	known  map[string]*fetched // by URL
}

// fetched is a bundle as the server last gave it.
type fetched struct {
	etag string
	Bundle
}

func dial(r Remote) (*remote, error) {
	if r.Timeout <= 0 {
		r.Timeout = FetchTimeoutDefault
	}
	conf := &tls.Config{MinVersion: tls.VersionTLS12}
	if r.CAFile != "" {
		pem, err := os.ReadFile(r.CAFile)
		if err != nil {
			return nil, fmt.Errorf("certificates of the bundle server: %w", err)
		}
		if conf.RootCAs = x509.NewCertPool(); !conf.RootCAs.AppendCertsFromPEM(pem) {
			return nil, fmt.Errorf("certificates of the bundle server: %s has none", r.CAFile)
		}
	}
	if r.CertFile != "" {
		// Read at every handshake: certificates are renewed while the gateway runs.
		conf.GetClientCertificate = func(*tls.CertificateRequestInfo) (*tls.Certificate, error) {
			own, err := tls.LoadX509KeyPair(r.CertFile, r.KeyFile)
			return &own, err
		}
	}
	return &remote{Remote: r, known: map[string]*fetched{}, client: &http.Client{
		Timeout:   r.Timeout,
		Transport: &http.Transport{Proxy: http.ProxyFromEnvironment, TLSClientConfig: conf, MaxIdleConns: 2, IdleConnTimeout: time.Minute, ForceAttemptHTTP2: true},
		// A redirect could lead the token, and the question what the policy is, elsewhere.
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}}, nil
}

// bundles gives the server's bundles, in the order of their names.
func (r *remote) bundles(ctx context.Context) ([]part, error) {
	first, err := r.get(ctx, r.URL)
	if err != nil {
		return nil, err
	}
	if !r.Discovery {
		return []part{{"bundle", first.Bundle}}, nil
	}
	resources, err := discovered(first.Bundle, r.Decision)
	if err != nil {
		return nil, fmt.Errorf("discovery bundle: %w", err)
	}
	base, err := url.Parse(r.URL)
	if err != nil {
		return nil, err
	}
	var parts []part
	for _, name := range slices.Sorted(maps.Keys(resources)) {
		at, err := base.Parse(resources[name])
		if err == nil && (at.Host != base.Host || at.Scheme != base.Scheme) {
			err = errors.New("is on another server")
		}
		if err != nil {
			return nil, fmt.Errorf("bundle %s: resource %s: %w", name, resources[name], err)
		}
		found, err := r.get(ctx, at.String())
		if err != nil {
			return nil, fmt.Errorf("bundle %s: %w", name, err)
		}
		parts = append(parts, part{name, found.Bundle})
	}
	return parts, nil
}

// discovered gives the resources that a discovery bundle names.
func discovered(b Bundle, decision string) (map[string]string, error) {
	if len(b.Rules) > 0 {
		return nil, errors.New("has rules; one that says by data which bundles there are is served")
	}
	at := b.Data
	for step := range strings.FieldsFuncSeq(decision, func(c rune) bool { return c == '/' || c == '.' }) {
		next, ok := at[step].(map[string]any)
		if !ok {
			return nil, fmt.Errorf("data has no %s", decision)
		}
		at = next
	}
	bundles, _ := at["bundles"].(map[string]any)
	if len(bundles) == 0 {
		return nil, errors.New("names no bundles")
	}
	resources := map[string]string{}
	for name, of := range bundles {
		about, _ := of.(map[string]any)
		resource, _ := about["resource"].(string)
		if resource == "" {
			return nil, fmt.Errorf("bundles.%s has no resource", name)
		}
		resources[name] = resource
	}
	return resources, nil
}

// get asks for a bundle; what hasn't changed isn't sent again.
func (r *remote) get(ctx context.Context, from string) (*fetched, error) {
	ask, err := http.NewRequestWithContext(ctx, http.MethodGet, from, nil)
	if err != nil {
		return nil, err
	}
	ask.Header.Set("Accept", "application/gzip, application/octet-stream, application/vnd.openpolicyagent.bundles")
	ask.Header.Set("Prefer", "modes=snapshot")
	ask.Header.Set("User-Agent", "vostro")
	if r.TokenFile != "" {
		token, err := os.ReadFile(r.TokenFile)
		if err != nil {
			return nil, fmt.Errorf("token of the bundle server: %w", err)
		}
		ask.Header.Set("Authorization", "Bearer "+strings.TrimSpace(string(token)))
	}
	known := r.known[from]
	if known != nil && known.etag != "" {
		ask.Header.Set("If-None-Match", known.etag)
	}
	answer, err := r.client.Do(ask)
	if err != nil {
		return nil, err
	}
	defer func() { _ = answer.Body.Close() }()
	switch {
	case answer.StatusCode == http.StatusNotModified && known != nil:
		return known, nil
	case answer.StatusCode != http.StatusOK:
		return nil, fmt.Errorf("%s answered %s", from, answer.Status)
	}
	raw, err := io.ReadAll(io.LimitReader(answer.Body, maxBundleBytes+1))
	if err == nil && len(raw) > maxBundleBytes {
		err = fmt.Errorf("larger than %d bytes", maxBundleBytes)
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", from, err)
	}
	next := &fetched{etag: answer.Header.Get("ETag")}
	if len(r.Keys) > 0 {
		next.Bundle, err = ReadSigned(bytes.NewReader(raw), r.Keys)
	} else {
		var files []packed
		if files, err = unpack(bytes.NewReader(raw)); err == nil {
			next.Bundle, err = readPacked(files)
		}
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", from, err)
	}
	r.known[from] = next
	return next, nil
}
