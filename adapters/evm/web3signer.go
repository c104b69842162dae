package evm

import (
	"bytes"
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"net/url"
	"os"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/vostro-gateway/vostro/gateway"
)

// Web3SignerTimeoutDefault is how long a remote signer may take for one answer.
const Web3SignerTimeoutDefault = 5 * time.Second

// Bounds of what a remote signer is read of: a signature is 132 characters, a
// key in the list 130.
const (
	web3SignatureBytes = 4 << 10
	web3KeyListBytes   = 4 << 20
)

// Web3SignerConfig says where a remote signer is and which of its keys is ours.
type Web3SignerConfig struct {
	URL     string         // without path; never logged
	Address common.Address // of the key; every signature must recover to it

	// PublicKey is what the signer calls the key: 64 or 65 bytes in hex. Empty:
	// it is looked up by Address in the signer's list of keys, once.
	PublicKey string

	BearerFile string // read for every request, so that a token can be renewed; empty: none
	CAFile     string // PEM; empty: the system's
	CertFile   string // of our side of the connection, PEM; empty: none
	KeyFile    string
	Timeout    time.Duration // of one request; Web3SignerTimeoutDefault when zero
}

// OpenWeb3Signer gives a signer whose key is held by a service that speaks
// Web3Signer's eth1 API. It asks it nothing yet: one that is down doesn't keep
// the gateway from accepting. CONFIGURATION when what is given can't be right.
//
// Its errors are SIGNER: to be tried again when no usable answer came (the
// service may have signed; nothing was sent, so that this is harmless), after a
// change when it refused: an unknown key, a credential, a rule of its own.
func OpenWeb3Signer(cfg Web3SignerConfig) (Signer, error) {
	wrong := func(format string, args ...any) error {
		return gateway.Errorf(gateway.CodeConfiguration, "open web3signer", gateway.RetryNever, format, args...)
	}
	base, err := url.Parse(cfg.URL)
	if err != nil || base.Host == "" || base.Scheme != "http" && base.Scheme != "https" {
		return nil, wrong("the url is no http(s) URL")
	}
	if cfg.Address == (common.Address{}) {
		return nil, wrong("the address of the key is missing")
	}
	w := &web3Signer{cfg: cfg, base: base}
	if w.cfg.Timeout == 0 {
		w.cfg.Timeout = Web3SignerTimeoutDefault
	}
	if cfg.PublicKey != "" {
		key, err := parsePublicKey(cfg.PublicKey)
		if err != nil {
			return nil, wrong("public_key: %w", err)
		}
		if key != cfg.Address {
			return nil, wrong("public_key is that of %s, not of %s", key, cfg.Address)
		}
		w.identifier = cfg.PublicKey
	}
	if cfg.BearerFile != "" {
		if base.Scheme != "https" {
			return nil, wrong("a bearer token is sent over https only")
		}
		if _, err := w.bearer(); err != nil {
			return nil, wrong("%w", err)
		}
	}
	tlsConfig, err := web3TLS(cfg)
	if err != nil {
		return nil, wrong("%w", err)
	}
	transport := http.DefaultTransport.(*http.Transport).Clone()
	transport.Proxy = nil
	transport.TLSClientConfig = tlsConfig
	transport.MaxIdleConnsPerHost = 16
	w.client = &http.Client{
		Transport:     transport,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
	return w, nil
}

func web3TLS(cfg Web3SignerConfig) (*tls.Config, error) {
	out := &tls.Config{MinVersion: tls.VersionTLS12}
	if cfg.CAFile != "" {
		pem, err := os.ReadFile(cfg.CAFile)
		if err != nil {
			return nil, err
		}
		out.RootCAs = x509.NewCertPool()
		if !out.RootCAs.AppendCertsFromPEM(pem) {
			return nil, fmt.Errorf("%s holds no certificate", cfg.CAFile)
		}
	}
	if (cfg.CertFile == "") != (cfg.KeyFile == "") {
		return nil, errors.New("cert_file and key_file go together")
	}
	if cfg.CertFile != "" {
		pair, err := tls.LoadX509KeyPair(cfg.CertFile, cfg.KeyFile)
		if err != nil {
			return nil, err
		}
		out.Certificates = []tls.Certificate{pair}
	}
	return out, nil
}

type web3Signer struct {
	cfg    Web3SignerConfig
	base   *url.URL
	client *http.Client

	mu         sync.Mutex
	identifier string // what the service calls the key; empty until it was looked up
}

func (w *web3Signer) Address() common.Address { return w.cfg.Address }

// Sign has the service hash and sign the payload. What comes back is checked by
// whoever called (see Sign): v isn't believed.
func (w *web3Signer) Sign(ctx context.Context, payload []byte) (r, s *big.Int, err error) {
	identifier, err := w.key(ctx)
	if err != nil {
		return nil, nil, err
	}
	body, err := json.Marshal(map[string]hexutil.Bytes{"data": payload})
	if err != nil {
		return nil, nil, err
	}
	answer, err := w.ask(ctx, http.MethodPost, "/api/v1/eth1/sign/"+url.PathEscape(identifier), body, web3SignatureBytes)
	if err != nil {
		return nil, nil, err
	}
	sig, err := hex.DecodeString(strings.TrimPrefix(strings.Trim(strings.TrimSpace(string(answer)), `"`), "0x"))
	if err != nil || len(sig) != crypto.SignatureLength {
		return nil, nil, w.unusable("answered with something that is no signature of 65 bytes")
	}
	return new(big.Int).SetBytes(sig[:32]), new(big.Int).SetBytes(sig[32:64]), nil
}

// key gives what the service calls our key.
func (w *web3Signer) key(ctx context.Context) (string, error) {
	w.mu.Lock()
	known := w.identifier
	w.mu.Unlock()
	if known != "" {
		return known, nil
	}
	answer, err := w.ask(ctx, http.MethodGet, "/api/v1/eth1/publicKeys", nil, web3KeyListBytes)
	if err != nil {
		return "", err
	}
	var keys []string
	if err := json.Unmarshal(answer, &keys); err != nil {
		return "", w.unusable("answered with something that is no list of keys")
	}
	for _, key := range keys {
		if address, err := parsePublicKey(key); err == nil && address == w.cfg.Address {
			w.mu.Lock()
			w.identifier = key
			w.mu.Unlock()
			return key, nil
		}
	}
	return "", w.refused(fmt.Sprintf("holds %d keys, none of %s", len(keys), w.cfg.Address))
}

func (w *web3Signer) ask(ctx context.Context, method, path string, body []byte, most int64) ([]byte, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	timed, cancel := context.WithTimeout(ctx, w.cfg.Timeout)
	defer cancel()
	request, err := http.NewRequestWithContext(timed, method, w.base.JoinPath(path).String(), bytes.NewReader(body))
	if err != nil {
		return nil, w.unusable("can't be asked")
	}
	if body != nil {
		request.Header.Set("Content-Type", "application/json")
	}
	if w.cfg.BearerFile != "" {
		token, err := w.bearer()
		if err != nil {
			return nil, w.refused(err.Error())
		}
		request.Header.Set("Authorization", "Bearer "+token)
	}
	response, err := w.client.Do(request)
	if err != nil {
		return nil, w.unreached(ctx, timed, err)
	}
	defer func() { _ = response.Body.Close() }()
	answer, err := io.ReadAll(io.LimitReader(response.Body, most+1))
	switch status := response.StatusCode; {
	case status == http.StatusNotFound:
		return nil, w.refused(fmt.Sprintf("holds no key of %s (HTTP status 404)", w.cfg.Address))
	case status == http.StatusTooManyRequests, status == http.StatusRequestTimeout, status >= 500:
		return nil, w.unusable(fmt.Sprintf("answered HTTP status %d", status))
	case status != http.StatusOK:
		return nil, w.refused(fmt.Sprintf("refused with HTTP status %d", status))
	case err != nil:
		return nil, w.unreached(ctx, timed, err)
	case int64(len(answer)) > most:
		return nil, w.unusable("answered more than a signer has to say")
	}
	return answer, nil
}

// unreached gives the error of a request without an answer. The URL is no part
// of it: it may hold a key.
func (w *web3Signer) unreached(ctx, timed context.Context, err error) error {
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if timed.Err() != nil {
		return w.unusable(fmt.Sprintf("gave no answer within %s", w.cfg.Timeout))
	}
	if urlErr, ok := errors.AsType[*url.Error](err); ok {
		err = urlErr.Err
	}
	return w.unusable("can't be reached: " + err.Error())
}

// unusable is an answer that says nothing about the key: another try may do.
func (w *web3Signer) unusable(text string) error {
	return gateway.Errorf(gateway.CodeSigner, "web3signer", gateway.RetrySameBytes, "%s", text)
}

// refused is an answer that stays the same until somebody changes something.
func (w *web3Signer) refused(text string) error {
	return gateway.Errorf(gateway.CodeSigner, "web3signer", gateway.RetryAfterChange, "%s", text)
}

func (w *web3Signer) bearer() (string, error) {
	token, err := os.ReadFile(w.cfg.BearerFile)
	if err != nil {
		return "", err
	}
	text := strings.TrimSpace(string(token))
	if text == "" || strings.ContainsAny(text, "\r\n \t") {
		return "", fmt.Errorf("%s holds no bearer token", w.cfg.BearerFile)
	}
	return text, nil
}

// parsePublicKey gives the address of a public key in hex, with or without 0x
// and the 04 before its 64 bytes.
func parsePublicKey(text string) (common.Address, error) {
	key, err := hex.DecodeString(strings.TrimPrefix(text, "0x"))
	if err != nil {
		return common.Address{}, errors.New("is no hex")
	}
	if len(key) == 64 {
		key = append([]byte{4}, key...)
	}
	point, err := crypto.UnmarshalPubkey(key)
	if err != nil {
		return common.Address{}, errors.New("is no secp256k1 public key of 64 bytes")
	}
	return crypto.PubkeyToAddress(*point), nil
}
