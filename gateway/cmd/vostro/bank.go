package main

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"encoding/xml"
	"fmt"
	"io"
	"net"
	"net/http"
	"sync"
	"time"

	"github.com/vostro-gateway/vostro/adapters/webhook"
)

// callback is one status message that the bank received.
type callback struct {
	id     string
	uetr   string
	status string
	reason string
	header http.Header
	body   []byte
	at     time.Time
}

// bank is the bank's side of the demo: a webhook endpoint that believes a
// status message only when its signature verifies, acknowledges repeated ones
// without counting them, and remembers what it was told.
type bank struct {
	public ed25519.PublicKey
	server *http.Server
	url    string
	hear   func(callback) // called for each new one; may be nil

	mu       sync.Mutex
	seen     map[string][]byte // bodies by id
	received []callback
	repeated int
	changed  int // repeated with other content
	forged   int
}

func startBank(ctx context.Context, public ed25519.PublicKey, hear func(callback)) (*bank, error) {
	var lc net.ListenConfig
	listener, err := lc.Listen(ctx, "tcp", "127.0.0.1:0")
	if err != nil {
		return nil, fmt.Errorf("bank's endpoint: %w", err)
	}
	b := &bank{public: public, seen: map[string][]byte{}, hear: hear, url: "http://" + listener.Addr().String() + "/vostro"}
	b.server = &http.Server{Handler: b, ReadHeaderTimeout: 5 * time.Second}
	go func() { _ = b.server.Serve(listener) }()
	return b, nil
}

func (b *bank) close() { _ = b.server.Close() }

// statusWords is what the bank reads of a pacs.002.
type statusWords struct {
	UETR   string `xml:"FIToFIPmtStsRpt>TxInfAndSts>OrgnlUETR"`
	Status string `xml:"FIToFIPmtStsRpt>TxInfAndSts>TxSts"`
	Reason string `xml:"FIToFIPmtStsRpt>TxInfAndSts>StsRsnInf>Rsn>Cd"`
}

// ServeHTTP takes one delivery.
func (b *bank) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(io.LimitReader(r.Body, 1<<20))
	if err != nil {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	now := time.Now()
	if err := webhook.Verify(b.public, r.Header, body, now, webhook.ToleranceDefault); err != nil {
		b.mu.Lock()
		b.forged++
		b.mu.Unlock()
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	c := callback{id: r.Header.Get(webhook.HeaderID), header: r.Header, body: body, at: now}
	var report struct {
		statusWords
		Headed *statusWords `xml:"Document"` // of a message with an AppHdr
	}
	if err := xml.Unmarshal(body, &report); err != nil {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	if report.Headed != nil {
		report.statusWords = *report.Headed
	}
	c.uetr, c.status, c.reason = report.UETR, report.Status, report.Reason
	b.take(c)
	w.WriteHeader(http.StatusNoContent)
}

func (b *bank) take(c callback) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if body, ok := b.seen[c.id]; ok {
		b.repeated++
		if !bytes.Equal(body, c.body) {
			b.changed++
		}
		return
	}
	b.seen[c.id] = c.body
	b.received = append(b.received, c)
	if b.hear != nil {
		b.hear(c)
	}
}

// of gives what the bank was told about a payment, oldest first.
func (b *bank) of(uetr string) []callback {
	b.mu.Lock()
	defer b.mu.Unlock()
	var out []callback
	for _, c := range b.received {
		if c.uetr == uetr {
			out = append(out, c)
		}
	}
	return out
}

func (b *bank) count() (received, repeated, forged int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return len(b.received), b.repeated, b.forged
}
