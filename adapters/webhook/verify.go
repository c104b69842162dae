package webhook

import (
	"crypto/ed25519"
	"encoding/base64"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

// The headers of a delivery.
const (
	HeaderID        = "Webhook-Id"
	HeaderTimestamp = "Webhook-Timestamp"
	HeaderSignature = "Webhook-Signature"

	HeaderPosition = "Vostro-Event-Position"
	HeaderTransfer = "Vostro-Transfer"
	HeaderSequence = "Vostro-Sequence"
	HeaderStatus   = "Vostro-Status"
)

// ToleranceDefault is how far the clocks of sender and receiver may be apart.
const ToleranceDefault = 5 * time.Minute

// maxSignatures bounds the work that one header can cause. Two keys overlap
// while one is being replaced; more is noise.
const maxSignatures = 8

// Verify checks a delivery as its receiver: one of the signatures is public's
// over id, timestamp and body, and the timestamp is within tolerance of now
// (zero: ToleranceDefault). Every failure is UNAUTHORIZED. A delivery that
// verifies may still be a repetition: its webhook-id tells.
func Verify(public ed25519.PublicKey, header http.Header, body []byte, now time.Time, tolerance time.Duration) error {
	refuse := func(why string) error {
		return gateway.Errorf(gateway.CodeUnauthorized, "verify webhook", gateway.RetryNever, "%s", why)
	}
	if len(public) != ed25519.PublicKeySize {
		return refuse("the public key is not ed25519")
	}
	if tolerance <= 0 {
		tolerance = ToleranceDefault
	}
	id, ok := only(header, HeaderID)
	if !ok || strings.Contains(id, ".") {
		return refuse("webhook-id is missing, not alone, or holds a full stop")
	}
	timestamp, ok := only(header, HeaderTimestamp)
	if !ok {
		return refuse("webhook-timestamp is missing or not alone")
	}
	signatures, ok := only(header, HeaderSignature)
	if !ok {
		return refuse("webhook-signature is missing or not alone")
	}

	seconds, err := strconv.ParseInt(timestamp, 10, 64)
	if err != nil || strconv.FormatInt(seconds, 10) != timestamp || seconds < 0 {
		return refuse("webhook-timestamp is no number of seconds")
	}
	// Compared as times: a difference of seconds could wrap.
	if at := time.Unix(seconds, 0); at.Before(now.Add(-tolerance)) || at.After(now.Add(tolerance)) {
		return refuse("webhook-timestamp is too far from now")
	}

	signed := signedContent(id, timestamp, body)
	for i, s := range strings.Fields(signatures) {
		if i == maxSignatures {
			break
		}
		encoded, ok := strings.CutPrefix(s, "v1a,")
		if !ok {
			continue // another scheme
		}
		signature, err := base64.StdEncoding.DecodeString(encoded)
		if err == nil && ed25519.Verify(public, signed, signature) {
			return nil
		}
	}
	return refuse("no signature of this key")
}

// signedContent is id.timestamp.body. Without a full stop in the id it is
// unambiguous: a.1 at 2 would otherwise be signed like a at 1 with 2. before the
// body.
func signedContent(id, timestamp string, body []byte) []byte {
	signed := make([]byte, 0, len(id)+len(timestamp)+len(body)+2)
	signed = append(signed, id...)
	signed = append(signed, '.')
	signed = append(signed, timestamp...)
	signed = append(signed, '.')
	return append(signed, body...)
}

// only gives the value of a header that occurs exactly once and isn't empty:
// with two of them, sender and receiver could read different ones.
func only(h http.Header, name string) (string, bool) {
	values := h.Values(name)
	if len(values) != 1 || values[0] == "" {
		return "", false
	}
	return values[0], true
}
