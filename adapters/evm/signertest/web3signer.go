package signertest

import (
	"crypto/ecdsa"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
)

// Web3Signer is a service that signs as Consensys' Web3Signer does in its eth1
// mode: text/plain of r || s || v with v 27 or 28 over the Keccak-256 of data,
// 404 for a key that it doesn't hold, 400 for a request that it can't read. It
// can also be made to misbehave.
type Web3Signer struct {
	*httptest.Server

	keys map[string]*ecdsa.PrivateKey

	mu     sync.Mutex
	fault  http.HandlerFunc
	bearer string
	signed [][]byte
	listed int
}

// NewWeb3Signer gives a service that holds keys, over TLS when secure, until
// the test ends.
func NewWeb3Signer(t testing.TB, secure bool, keys ...*ecdsa.PrivateKey) *Web3Signer {
	w := &Web3Signer{keys: make(map[string]*ecdsa.PrivateKey)}
	for _, key := range keys {
		w.keys[PublicKey(key)] = key
	}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /api/v1/eth1/publicKeys", w.list)
	mux.HandleFunc("POST /api/v1/eth1/sign/{identifier}", w.sign)
	handler := http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		w.mu.Lock()
		fault, bearer := w.fault, w.bearer
		w.mu.Unlock()
		switch {
		case bearer != "" && r.Header.Get("Authorization") != "Bearer "+bearer:
			rw.WriteHeader(http.StatusUnauthorized)
		case fault != nil && r.Method == http.MethodPost:
			fault(rw, r)
		default:
			mux.ServeHTTP(rw, r)
		}
	})
	if secure {
		w.Server = httptest.NewTLSServer(handler)
	} else {
		w.Server = httptest.NewServer(handler)
	}
	t.Cleanup(func() {
		w.CloseClientConnections()
		w.Close()
	})
	return w
}

// PublicKey is what the service calls a key.
func PublicKey(key *ecdsa.PrivateKey) string {
	return hexutil.Encode(crypto.FromECDSAPub(&key.PublicKey)[1:])
}

// Misbehave has requests to sign answered by fault; nil ends it.
func (w *Web3Signer) Misbehave(fault http.HandlerFunc) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.fault = fault
}

// Demand refuses requests without a bearer token.
func (w *Web3Signer) Demand(bearer string) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.bearer = bearer
}

// Signed gives the payloads that were signed.
func (w *Web3Signer) Signed() [][]byte {
	w.mu.Lock()
	defer w.mu.Unlock()
	return append([][]byte(nil), w.signed...)
}

// Listed gives how often the keys were asked for.
func (w *Web3Signer) Listed() int {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.listed
}

func (w *Web3Signer) list(rw http.ResponseWriter, _ *http.Request) {
	w.mu.Lock()
	w.listed++
	w.mu.Unlock()
	names := make([]string, 0, len(w.keys))
	for name := range w.keys {
		names = append(names, name)
	}
	rw.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(rw).Encode(names)
}

func (w *Web3Signer) sign(rw http.ResponseWriter, r *http.Request) {
	key := w.keys[r.PathValue("identifier")]
	if key == nil {
		rw.WriteHeader(http.StatusNotFound)
		return
	}
	var body struct {
		Data hexutil.Bytes `json:"data"`
	}
	if json.NewDecoder(r.Body).Decode(&body) != nil {
		rw.WriteHeader(http.StatusBadRequest)
		return
	}
	sig, err := crypto.Sign(crypto.Keccak256(body.Data), key)
	if err != nil {
		rw.WriteHeader(http.StatusInternalServerError)
		return
	}
	sig[crypto.RecoveryIDOffset] += 27
	w.mu.Lock()
	w.signed = append(w.signed, body.Data)
	w.mu.Unlock()
	rw.Header().Set("Content-Type", "text/plain; charset=utf-8")
	_, _ = rw.Write([]byte(hexutil.Encode(sig)))
}
