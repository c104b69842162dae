package main

import (
	"bytes"
	"crypto/ed25519"
	"encoding/base64"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/webhook"
)

// moody stands before the bank's endpoint and refuses the first so many
// requests.
type moody struct {
	bank *bank

	mu      sync.Mutex
	refuse  int
	refused map[string]int // by webhook id
}

func (m *moody) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	r.Body = io.NopCloser(bytes.NewReader(body))
	// What another gateway sends to a port that was its own bank's isn't counted.
	ours := err == nil && webhook.Verify(m.bank.public, r.Header, body, time.Now(), webhook.ToleranceDefault) == nil
	m.mu.Lock()
	refuse := ours && m.refuse > 0
	if refuse {
		m.refuse--
		m.refused[r.Header.Get(webhook.HeaderID)]++
	}
	m.mu.Unlock()
	if refuse {
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	m.bank.ServeHTTP(w, r)
}

func TestBankThatAnswers500HearsEverythingInOrderLater(t *testing.T) {
	t.Parallel()
	e := newEndToEnd(t, worldOptions{})
	m := &moody{bank: e.bank, refuse: 8, refused: map[string]int{}}
	front := httptest.NewServer(m)
	t.Cleanup(front.Close)
	e.configured(setting{fmt.Sprintf("webhook: %q", e.bank.url), fmt.Sprintf("webhook: %q", front.URL)})
	e.up()
	p, q := e.payment("33.00", 0), e.payment("34.00", 1)
	e.post("MOODY-1", p, q)
	e.hears("ACCC", p, q)
	require.Equal(t, []string{"ACSP", "ACCC"}, e.statuses(p))
	require.Equal(t, []string{"ACSP", "ACCC"}, e.statuses(q))
	m.mu.Lock()
	defer m.mu.Unlock()
	require.Zero(t, m.refuse)
	for id, times := range m.refused {
		require.NotEmpty(t, id)
		require.NotEmpty(t, e.bank.seen[id], "a report that was refused %d times is lost", times)
	}
	e.settledOnce(p, q)
}

func TestBankRefusesAForgedCallback(t *testing.T) {
	t.Parallel()
	e := newEndToEnd(t, worldOptions{})
	e.up()
	p := e.payment("35.00", 0)
	e.post("FORGED-1", p)
	e.hears("ACCC", p)
	genuine := e.bank.of(p.uetr)
	last := genuine[len(genuine)-1]

	stranger := ed25519.NewKeyFromSeed(bytes.Repeat([]byte{7}, ed25519.SeedSize))
	forged := bytes.Replace(last.body, []byte("ACCC"), []byte("RJCT"), 1)
	for name, sign := range map[string]func(signed []byte) string{
		"signed with another key": func(signed []byte) string {
			return "v1a," + base64.StdEncoding.EncodeToString(ed25519.Sign(stranger, signed))
		},
		"not signed": func([]byte) string { return "" },
	} {
		t.Run(name, func(t *testing.T) {
			request, err := http.NewRequestWithContext(e.ctx, http.MethodPost, e.bank.url, bytes.NewReader(forged))
			require.NoError(t, err)
			at := strconv.FormatInt(time.Now().Unix(), 10)
			request.Header.Set(webhook.HeaderID, "forged")
			request.Header.Set(webhook.HeaderTimestamp, at)
			request.Header.Set(webhook.HeaderSignature, sign([]byte("forged."+at+"."+string(forged))))
			answer, err := http.DefaultClient.Do(request)
			require.NoError(t, err)
			require.NoError(t, answer.Body.Close())
			require.Equal(t, http.StatusUnauthorized, answer.StatusCode)
		})
	}
	require.Equal(t, genuine, e.bank.of(p.uetr), "the bank believed a stranger")
	_, _, refused := e.bank.count()
	require.Equal(t, 2, refused)
}

func TestHostileBodiesNeverReachTheEngine(t *testing.T) {
	t.Parallel()
	e := newEndToEnd(t, worldOptions{})
	trace := filepath.Join(t.TempDir(), "trace")
	e.up(envTrace + "=" + trace)
	good := string(pacs008("HOSTILE-1", time.Now(), e.payment("10.00", 0)))
	const xml = "application/xml"
	for name, c := range map[string]struct {
		contentType, encoding, body string
		status                      int
	}{
		"empty":                {xml, "", "", http.StatusBadRequest},
		"no XML":               {xml, "", "{\"pay\": \"me\"}", http.StatusBadRequest},
		"bytes":                {xml, "", "\x00\xff\xfe\x01garbage", http.StatusBadRequest},
		"cut off":              {xml, "", good[:len(good)/2], http.StatusBadRequest},
		"two documents":        {xml, "", good + good, http.StatusBadRequest},
		"entities":             {xml, "", strings.Replace(good, "<Document", "<!DOCTYPE Document [<!ENTITY a \"b\">]>\n<Document", 1), http.StatusBadRequest},
		"deep":                 {xml, "", strings.Repeat("<a>", 100_000), http.StatusBadRequest},
		"unknown element":      {xml, "", strings.Replace(good, "<ChrgBr>", "<Bribe>1</Bribe><ChrgBr>", 1), http.StatusUnprocessableEntity},
		"negative amount":      {xml, "", strings.Replace(good, ">10.00<", ">-10.00<", 1), http.StatusUnprocessableEntity},
		"amount with exponent": {xml, "", strings.Replace(good, ">10.00<", ">1e3<", 1), http.StatusUnprocessableEntity},
		"another message type": {xml, "", strings.ReplaceAll(good, "pacs.008.001.08", "pacs.008.001.99"), http.StatusUnprocessableEntity},
		"wrong count":          {xml, "", strings.Replace(good, "<NbOfTxs>1<", "<NbOfTxs>2<", 1), http.StatusUnprocessableEntity},
		"too large":            {xml, "", good + strings.Repeat(" ", 1<<20), http.StatusRequestEntityTooLarge},
		"JSON":                 {"application/json", "", good, http.StatusUnsupportedMediaType},
		"no type":              {"", "", good, http.StatusUnsupportedMediaType},
		"compressed":           {xml, "gzip", good, http.StatusUnsupportedMediaType},
	} {
		t.Run(name, func(t *testing.T) {
			request, err := http.NewRequestWithContext(e.ctx, http.MethodPost, e.url+"/v1/messages", strings.NewReader(c.body))
			require.NoError(t, err)
			request.Header.Set("Authorization", "Bearer "+e.keys[backOffice])
			if c.contentType != "" {
				request.Header.Set("Content-Type", c.contentType)
			}
			if c.encoding != "" {
				request.Header.Set("Content-Encoding", c.encoding)
			}
			answer, err := e.client.Do(request)
			require.NoError(t, err)
			defer answer.Body.Close()
			require.Equal(t, c.status, answer.StatusCode)
			require.Equal(t, "application/problem+json", answer.Header.Get("Content-Type"))
		})
	}
	require.Zero(t, passed(t, trace, "commit message"), "a hostile body was stored")

	// The door still works, and has taken nothing but this.
	p := e.payment("11.00", 1)
	e.post("HOSTILE-2", p)
	e.hears("ACCC", p)
	e.settledOnce(p)
	require.Equal(t, 1, passed(t, trace, "commit message"))
}
