package webhook_test

import (
	"bytes"
	"crypto/ed25519"
	"crypto/rand"
	"crypto/x509"
	"encoding/base64"
	"encoding/json"
	"encoding/pem"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/webhook"
	"github.com/vostro-gateway/vostro/gateway"
)

var seed = bytes.Repeat([]byte{7}, 32)

// signedBy makes the headers of a delivery without using the package's own
// signing code.
func signedBy(private ed25519.PrivateKey, id, timestamp, body string) http.Header {
	signature := ed25519.Sign(private, []byte(id+"."+timestamp+"."+body))
	h := http.Header{}
	h.Set("webhook-id", id)
	h.Set("webhook-timestamp", timestamp)
	h.Set("webhook-signature", "v1a,"+base64.StdEncoding.EncodeToString(signature))
	return h
}

func TestVerifyTakesWhatTheKeySignedAndNothingElse(t *testing.T) {
	t.Parallel()
	private := ed25519.NewKeyFromSeed(seed)
	public := private.Public().(ed25519.PublicKey)
	other := ed25519.NewKeyFromSeed(bytes.Repeat([]byte{8}, 32)).Public().(ed25519.PublicKey)
	at := strconv.FormatInt(noon.Unix(), 10)
	good := signedBy(private, "rep_1", at, "<a/>")
	genuine := good.Get("webhook-signature")

	with := func(name string, values ...string) http.Header {
		h := good.Clone()
		h[http.CanonicalHeaderKey(name)] = values
		return h
	}
	for _, tc := range []struct {
		name   string
		key    ed25519.PublicKey
		header http.Header
		body   string
		now    time.Time
		ok     bool
	}{
		{"genuine", public, good, "<a/>", noon, true},
		{"among others", public, with("webhook-signature", "v1,AAAA v1a,AAAA "+genuine), "<a/>", noon, true},
		{"clock ahead by the tolerance", public, good, "<a/>", noon.Add(5 * time.Minute), true},
		{"clock behind by the tolerance", public, good, "<a/>", noon.Add(-5 * time.Minute), true},
		{"too old", public, good, "<a/>", noon.Add(5*time.Minute + time.Second), false},
		{"from the future", public, good, "<a/>", noon.Add(-5*time.Minute - time.Second), false},
		{"another key", other, good, "<a/>", noon, false},
		{"no key", nil, good, "<a/>", noon, false},
		{"body changed", public, good, "<b/>", noon, false},
		{"body longer", public, good, "<a/> ", noon, false},
		{"body gone", public, good, "", noon, false},
		{"id changed", public, with("webhook-id", "rep_2"), "<a/>", noon, false},
		{"id gone", public, with("webhook-id"), "<a/>", noon, false},
		{"id twice", public, with("webhook-id", "rep_1", "rep_1"), "<a/>", noon, false},
		{"timestamp moved", public, with("webhook-timestamp", strconv.FormatInt(noon.Unix()+1, 10)), "<a/>", noon, false},
		{"timestamp gone", public, with("webhook-timestamp"), "<a/>", noon, false},
		{"signature gone", public, with("webhook-signature"), "<a/>", noon, false},
		{"signature twice", public, with("webhook-signature", genuine, genuine), "<a/>", noon, false},
		{"other scheme", public, with("webhook-signature", strings.Replace(genuine, "v1a,", "v1,", 1)), "<a/>", noon, false},
		{"beyond eight", public, with("webhook-signature", strings.Repeat("v1,AAAA ", 8)+genuine), "<a/>", noon, false},
	} {
		err := webhook.Verify(tc.key, tc.header, []byte(tc.body), tc.now, 0)
		if tc.ok {
			require.NoError(t, err, tc.name)
			continue
		}
		require.Equal(t, gateway.CodeUnauthorized, gateway.CodeOf(err), tc.name)
	}
}

func TestVerifyRefusesOddSpellingsEvenWhenSigned(t *testing.T) {
	t.Parallel()
	private := ed25519.NewKeyFromSeed(seed)
	public := private.Public().(ed25519.PublicKey)
	at := strconv.FormatInt(noon.Unix(), 10)
	for _, timestamp := range []string{"", "0" + at, "+" + at, " " + at, at + ".0", "-1", "1e9", "99999999999999999999"} {
		require.Error(t, webhook.Verify(public, signedBy(private, "rep_1", timestamp, "<a/>"), []byte("<a/>"), noon, 0), "%q", timestamp)
	}

	// The same bytes were signed, split elsewhere.
	h := signedBy(private, "rep", at, at+".<a/>")
	h.Set("webhook-id", "rep."+at)
	require.Error(t, webhook.Verify(public, h, []byte("<a/>"), noon, 0))
}

func TestKeysAreReadInEveryDocumentedForm(t *testing.T) {
	t.Parallel()
	private := ed25519.NewKeyFromSeed(seed)
	der, err := x509.MarshalPKCS8PrivateKey(private)
	require.NoError(t, err)
	inPEM := string(pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: der}))
	b64 := base64.StdEncoding.EncodeToString
	for _, text := range []string{inPEM, b64(seed), b64(seed) + "\n", "whsk_" + b64(seed), "whsk_" + b64(private)} {
		path := filepath.Join(t.TempDir(), "key")
		require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
		k, err := webhook.LoadKey(path)
		require.NoError(t, err)
		require.Equal(t, private.Public(), k.Public())
		public, err := webhook.ParsePublicKey(k.PublicText())
		require.NoError(t, err)
		require.Equal(t, k.Public(), public)
	}

	mismatched := append(bytes.Clone(seed), bytes.Repeat([]byte{9}, 32)...)
	for _, text := range []string{"", "abc", b64(seed[:31]), b64(private), "whsk_" + b64(mismatched), "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"} {
		_, err := webhook.ParseKey([]byte(text))
		require.Equal(t, gateway.CodeConfiguration, gateway.CodeOf(err), text)
	}
	_, err = webhook.LoadKey(filepath.Join(t.TempDir(), "none"))
	require.Equal(t, gateway.CodeConfiguration, gateway.CodeOf(err))
	_, err = webhook.ParsePublicKey("whpk_AAAA")
	require.Error(t, err)
}

func TestTheKeySetHoldsPublicKeysOnly(t *testing.T) {
	t.Parallel()
	k := newKey(t, 7)
	var set struct {
		Keys []map[string]string `json:"keys"`
	}
	require.NoError(t, json.Unmarshal(webhook.JWKS(k, newKey(t, 8)), &set))
	require.Len(t, set.Keys, 2)
	x, err := base64.RawURLEncoding.DecodeString(set.Keys[0]["x"])
	require.NoError(t, err)
	require.Equal(t, []byte(k.Public()), x)
	require.Equal(t, map[string]string{"kty": "OKP", "crv": "Ed25519", "x": set.Keys[0]["x"], "kid": k.ID(), "use": "sig", "alg": "EdDSA"}, set.Keys[0])

	require.JSONEq(t, `{"keys":[]}`, string(webhook.JWKS()))
}

// The example key of RFC 8037, appendix A, with the thumbprint given there.
func TestTheKeyIDIsTheThumbprint(t *testing.T) {
	t.Parallel()
	d, err := base64.RawURLEncoding.DecodeString("nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A")
	require.NoError(t, err)
	k, err := webhook.NewKey(d)
	require.NoError(t, err)
	require.Equal(t, "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k", k.ID())
	require.Equal(t, k.ID(), k.String())
}

func TestTheScheduleEndsAfterThreeDays(t *testing.T) {
	t.Parallel()
	exact := webhook.Schedule(webhook.ScheduleDefault(), nil)
	total := time.Duration(0)
	for attempt, want := range []time.Duration{
		5 * time.Second, time.Minute, 5 * time.Minute, 30 * time.Minute, 2 * time.Hour,
		5 * time.Hour, 10 * time.Hour, 14 * time.Hour, 20 * time.Hour, 24 * time.Hour,
	} {
		got, again := exact(attempt + 1)
		require.True(t, again)
		require.Equal(t, want, got)
		total += got

		for _, j := range []float64{0, 0.5, 0.999} {
			jittered, _ := webhook.Schedule(webhook.ScheduleDefault(), func() float64 { return j })(attempt + 1)
			require.GreaterOrEqual(t, jittered, want*9/10)
			require.LessOrEqual(t, jittered, want*11/10)
		}
	}
	require.Greater(t, total, 72*time.Hour)
	_, again := exact(11)
	require.False(t, again)
	low, _ := webhook.Schedule(webhook.ScheduleDefault(), func() float64 { return 0 })(1)
	high, _ := webhook.Schedule(webhook.ScheduleDefault(), func() float64 { return 0.999 })(1)
	require.Less(t, low, high)
}

func FuzzVerify(f *testing.F) {
	private := ed25519.NewKeyFromSeed(seed)
	public := private.Public().(ed25519.PublicKey)
	at := strconv.FormatInt(noon.Unix(), 10)
	const id, body = "rep_1", "<a/>"
	genuine := signedBy(private, id, at, body).Get("webhook-signature")
	f.Add(id, at, genuine, []byte(body))
	f.Add(id, at, "v1a, v1a,AAAA v1,", []byte(""))
	f.Add("rep_1."+at, "0", genuine, []byte("\x00"))
	f.Fuzz(func(t *testing.T, gotID, timestamp, signature string, gotBody []byte) {
		h := http.Header{"Webhook-Id": {gotID}, "Webhook-Timestamp": {timestamp}, "Webhook-Signature": {signature}}
		err := webhook.Verify(public, h, gotBody, noon, 0)
		if err == nil && (gotID != id || timestamp != at || string(gotBody) != body) {
			t.Fatalf("verified %q %q %q, which nobody signed", gotID, timestamp, gotBody)
		}
	})
}

func FuzzParseKey(f *testing.F) {
	f.Add([]byte("whsk_"))
	f.Add([]byte("-----BEGIN PRIVATE KEY-----\nMC4=\n-----END PRIVATE KEY-----\n"))
	random := make([]byte, 32)
	_, _ = rand.Read(random)
	f.Add([]byte(base64.StdEncoding.EncodeToString(random)))
	f.Fuzz(func(t *testing.T, text []byte) {
		k, err := webhook.ParseKey(text)
		require.Equal(t, err == nil, k != nil)
	})
}
