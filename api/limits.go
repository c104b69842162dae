package api

import (
	"time"

	"golang.org/x/sync/semaphore"

	"github.com/vostro-gateway/vostro/gateway"
)

// Defaults and bounds of Limits.
const (
	BodyDefault        = 1 << 20
	BodyMax            = 64 << 20
	ConnectionsDefault = 10_000
	IntakesDefault     = 1024
	IntakeBytesDefault = 256 << 20
	PageDefault        = 50
	PageMax            = 500
)

// Limits bounds what the server takes on. A zero field is the default.
type Limits struct {
	Connections   int              // open at a time; further ones wait to be accepted. Defaults to ConnectionsDefault.
	Intakes       int              // messages being read and stored at a time. Defaults to IntakesDefault.
	IntakeBytes   int64            // their bytes together. Defaults to IntakeBytesDefault.
	Body          map[string]int64 // bytes of one message per client id. Defaults to BodyDefault, at most BodyMax.
	HeaderTimeout time.Duration    // to read a request's header. Defaults to 5 s.
	ReadTimeout   time.Duration    // to read a request whole. Defaults to 30 s.
	WriteTimeout  time.Duration    // from the header's end to the answer's. Defaults to 60 s.
	IdleTimeout   time.Duration    // of a connection between requests. Defaults to 2 min.
	IntakeTimeout time.Duration    // to read and store a message of up to BodyDefault; a larger one has as many times more. Defaults to 20 s.
}

func (l Limits) withDefaults() (Limits, error) {
	for client, n := range l.Body {
		if n < 1 || n > BodyMax {
			return l, gateway.Errorf(gateway.CodeConfiguration, "limits", gateway.RetryNever, "body of client %s: %d is not within 1 and %d", client, n, BodyMax)
		}
	}
	set := func(d *time.Duration, fallback time.Duration) {
		if *d <= 0 {
			*d = fallback
		}
	}
	set(&l.HeaderTimeout, 5*time.Second)
	set(&l.ReadTimeout, 30*time.Second)
	set(&l.WriteTimeout, time.Minute)
	set(&l.IdleTimeout, 2*time.Minute)
	set(&l.IntakeTimeout, 20*time.Second)
	if l.Connections <= 0 {
		l.Connections = ConnectionsDefault
	}
	if l.Intakes <= 0 {
		l.Intakes = IntakesDefault
	}
	if l.IntakeBytes <= 0 {
		l.IntakeBytes = IntakeBytesDefault
	}
	for _, n := range l.Body {
		l.IntakeBytes = max(l.IntakeBytes, n) // or a message of that size could never enter
	}
	l.IntakeBytes = max(l.IntakeBytes, BodyDefault)
	return l, nil
}

// intakeTimeout is how long a message may take: a file of many transactions is
// stored whole or not at all, and that takes its time.
func (l *Limits) intakeTimeout(size int64) time.Duration {
	return l.IntakeTimeout * time.Duration(1+max(0, size-1)/BodyDefault)
}

func (l *Limits) bodyOf(client string) int64 {
	if n := l.Body[client]; n > 0 {
		return n
	}
	return BodyDefault
}

// turnstile bounds the messages that are under way, in number and in bytes.
// Whoever doesn't fit is sent away at once: a queue here would only add to what
// the client's own retry does.
type turnstile struct {
	bytes *semaphore.Weighted
	slots chan struct{}
}

func newTurnstile(l Limits) *turnstile {
	return &turnstile{semaphore.NewWeighted(l.IntakeBytes), make(chan struct{}, l.Intakes)}
}

// enter takes a place for n bytes; leave must be called when ok.
func (t *turnstile) enter(n int64) (leave func(), ok bool) {
	select {
	case t.slots <- struct{}{}:
	default:
		return nil, false
	}
	if !t.bytes.TryAcquire(n) {
		<-t.slots
		return nil, false
	}
	return func() {
		t.bytes.Release(n)
		<-t.slots
	}, true
}
