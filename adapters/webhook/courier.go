package webhook

import (
	"bytes"
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// TimeoutDefault is how long an endpoint has to answer.
const TimeoutDefault = 15 * time.Second

// maxRetryAfter bounds what an endpoint may ask us to wait: the longest wait of
// the schedule.
const maxRetryAfter = 24 * time.Hour

// Options configures a Courier.
type Options struct {
	// Clients are whose callbacks are served.
	Clients []*gateway.Client

	// Keys sign every delivery, each with a signature of its own, so that a key
	// can be replaced without a gap. At least one.
	Keys []*Key

	// Timeout is how long one attempt may take. Defaults to TimeoutDefault.
	Timeout time.Duration

	// AllowInsecure admits http URLs; AllowPrivate admits endpoints in private
	// and loopback ranges. Link-local and metadata addresses stay refused.
	AllowInsecure bool
	AllowPrivate  bool

	// RootCAs verify the endpoints' certificates. Nil: those of the system.
	RootCAs *x509.CertPool

	// Resolver finds addresses. Nil: the system's.
	Resolver Resolver

	// Now is the clock. Nil: time.Now.
	Now func() time.Time
}

// Courier posts reports to webhooks. It implements engine.Courier and is safe
// for concurrent use. Nothing is kept between deliveries but idle connections.
type Courier struct {
	client    *http.Client
	endpoints map[endpoint]*url.URL
	keys      []*Key
	now       func() time.Time
	timeout   time.Duration
}

var _ engine.Courier = (*Courier)(nil)

type endpoint struct{ client, callback string }

// New checks every callback's URL and gives a Courier. Errors are
// CONFIGURATION.
func New(o Options) (*Courier, error) {
	if len(o.Keys) == 0 {
		return nil, gateway.Errorf(gateway.CodeConfiguration, "webhook", gateway.RetryNever, "no key to sign with")
	}
	c := &Courier{endpoints: map[endpoint]*url.URL{}, keys: o.Keys, now: o.Now, timeout: o.Timeout}
	if c.now == nil {
		c.now = time.Now
	}
	if c.timeout <= 0 {
		c.timeout = TimeoutDefault
	}
	for _, client := range o.Clients {
		for _, callback := range client.Callbacks {
			if callback.Webhook == "" && callback.KafkaTopic != "" {
				continue // it is of another kind
			}
			u, err := checkURL(callback.Webhook, o.AllowInsecure)
			if err != nil {
				return nil, fmt.Errorf("callback %s of %s: %w", callback.Name, client.ID, err)
			}
			c.endpoints[endpoint{client.ID, callback.Name}] = u
		}
	}
	resolver := o.Resolver
	if resolver == nil {
		resolver = net.DefaultResolver
	}
	c.client = &http.Client{
		// A redirect is an answer like any other that isn't 2xx: following it would
		// send the message to somebody whom the bank's configuration doesn't name.
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
		Transport: &http.Transport{
			DialContext:            (&dialer{(&net.Dialer{}).DialContext, o.AllowPrivate, resolver}).DialContext,
			DisableCompression:     true,
			IdleConnTimeout:        30 * time.Second,
			MaxIdleConnsPerHost:    4,
			MaxResponseHeaderBytes: 16 << 10,
			Proxy:                  nil, // a proxy from the environment would undo the checks of the dialer
			TLSClientConfig:        &tls.Config{MinVersion: tls.VersionTLS12, RootCAs: o.RootCAs},
		},
	}
	return c, nil
}

func checkURL(text string, insecure bool) (*url.URL, error) {
	refuse := func(why string) (*url.URL, error) {
		return nil, gateway.Errorf(gateway.CodeConfiguration, "webhook url", gateway.RetryNever, "%s", why)
	}
	u, err := url.Parse(text)
	switch {
	case err != nil || u.Host == "" || u.Hostname() == "" || u.Opaque != "":
		return refuse("not an absolute URL")
	case u.Scheme != "https" && (u.Scheme != "http" || !insecure):
		return refuse("the scheme must be https")
	case u.User != nil:
		return refuse("a URL must not carry credentials")
	case u.Fragment != "":
		return refuse("a URL must not carry a fragment")
	}
	return u, nil
}

// Close drops idle connections. Deliveries under way go on.
func (c *Courier) Close() { c.client.CloseIdleConnections() }

// Deliver posts the parcel's report once. nil means 2xx in time. Errors:
// UNAVAILABLE with retry never when the endpoint answered 410 (it asks for no
// more), with retry same bytes for any other answer or none, and After set when
// the endpoint said how long to wait; FORBIDDEN when its name leads where no
// delivery may go; CONFIGURATION when the callback isn't known. A repeated
// delivery carries the same webhook-id, so an unknown outcome is safe to
// repeat.
func (c *Courier) Deliver(ctx context.Context, p engine.Parcel) error {
	const op = "deliver webhook"
	u, ok := c.endpoints[endpoint{p.Client, p.Callback}]
	if !ok {
		return gateway.Errorf(gateway.CodeConfiguration, op, gateway.RetryAfterChange, "client %s has no callback %s", p.Client, p.Callback)
	}
	ctx, cancel := context.WithTimeout(ctx, c.timeout)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, u.String(), bytes.NewReader(p.Report.Body))
	if err != nil {
		return gateway.Errorf(gateway.CodeConfiguration, op, gateway.RetryAfterChange, "callback %s: unusable URL", p.Callback)
	}
	c.sign(request.Header, p)

	response, err := c.client.Do(request)
	if err != nil {
		return undelivered(ctx, op, p.Callback, err)
	}
	// The status line is the answer. The body isn't read, so that it can be
	// neither too long nor too slow; Close drops a connection that still has some.
	_ = response.Body.Close()
	return c.answered(op, p.Callback, response)
}

func (c *Courier) sign(h http.Header, p engine.Parcel) {
	timestamp := strconv.FormatInt(c.now().Unix(), 10)
	signed := signedContent(p.Report.ID, timestamp, p.Report.Body)
	signatures := make([]string, len(c.keys))
	for i, k := range c.keys {
		signatures[i] = k.sign(signed)
	}
	h.Set(HeaderID, p.Report.ID)
	h.Set(HeaderTimestamp, timestamp)
	h.Set(HeaderSignature, strings.Join(signatures, " "))
	h.Set(HeaderPosition, strconv.FormatInt(p.Report.Position, 10))
	h.Set(HeaderTransfer, p.Report.TransferID)
	h.Set(HeaderSequence, strconv.FormatInt(p.Report.Sequence, 10))
	h.Set(HeaderStatus, p.Report.Status)
	h.Set("Content-Type", "application/xml")
	h.Set("User-Agent", "Vostro")
}

// undelivered types the error of a request without an answer. The text goes
// into the delivery record, so the URL, which may hold a token, stays out.
func undelivered(ctx context.Context, op, callback string, err error) error {
	if typed, ok := errors.AsType[*gateway.Error](err); ok {
		return typed
	}
	if errors.Is(ctx.Err(), context.DeadlineExceeded) {
		return gateway.Errorf(gateway.CodeUnavailable, op, gateway.RetrySameBytes, "callback %s: no answer in time", callback)
	}
	if wrapped, ok := errors.AsType[*url.Error](err); ok {
		err = wrapped.Err
	}
	return gateway.Errorf(gateway.CodeUnavailable, op, gateway.RetrySameBytes, "callback %s: %w", callback, err)
}

func (c *Courier) answered(op, callback string, response *http.Response) error {
	status := response.StatusCode
	if status >= 200 && status <= 299 {
		return nil
	}
	e := gateway.Errorf(gateway.CodeUnavailable, op, gateway.RetrySameBytes, "callback %s answered %d", callback, status)
	switch status {
	case http.StatusGone:
		e.Retry = gateway.RetryNever
	case http.StatusTooManyRequests, http.StatusServiceUnavailable:
		e.After = retryAfter(response.Header.Get("Retry-After"), c.now())
	}
	return e
}

// retryAfter reads both forms of RFC 9110, section 10.2.3; zero when it can't.
func retryAfter(text string, now time.Time) time.Duration {
	var wait time.Duration
	if seconds, err := strconv.ParseUint(text, 10, 32); err == nil {
		wait = time.Duration(seconds) * time.Second
	} else if at, err := http.ParseTime(text); err == nil {
		wait = at.Sub(now)
	}
	return min(max(wait, 0), maxRetryAfter)
}
