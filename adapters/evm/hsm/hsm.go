//go:build pkcs11

package hsm

import (
	"bytes"
	"context"
	"encoding/asn1"
	"errors"
	"fmt"
	"math/big"
	"os"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/miekg/pkcs11"

	"github.com/vostro-gateway/vostro/adapters/evm"
	"github.com/vostro-gateway/vostro/gateway"
)

// secp256k1 is the curve's object identifier (SEC 2), as CKA_EC_PARAMS holds it.
var secp256k1 = []byte{0x06, 0x05, 0x2b, 0x81, 0x04, 0x00, 0x0a}

// Open gives a signer for a key pair in a token. CONFIGURATION when library,
// token, PIN or key aren't as configured. The library stays loaded until the
// process ends.
//
// Its errors are SIGNER and may be tried again: a session that was lost is
// opened anew. A call into the library can't be interrupted; when a caller
// gives up, its session is used again once the library has answered.
func Open(cfg Config) (evm.Signer, error) {
	wrong := func(format string, args ...any) error {
		return gateway.Errorf(gateway.CodeConfiguration, "open hsm", gateway.RetryNever, format, args...)
	}
	if cfg.Sessions == 0 {
		cfg.Sessions = SessionsDefault
	}
	pin, err := os.ReadFile(cfg.PINFile)
	if err != nil {
		return nil, wrong("%w", err)
	}
	lib, err := load(cfg.Module)
	if err != nil {
		return nil, wrong("%w", err)
	}
	h := &signer{lib: lib, cfg: cfg, pin: strings.TrimRight(string(pin), "\r\n"), idle: make(chan *session, cfg.Sessions)}
	first, err := h.open()
	if err != nil {
		return nil, wrong("%w", err)
	}
	h.address, err = h.publicKey(first.handle)
	if err != nil {
		return nil, wrong("%w", err)
	}
	if cfg.Address != (common.Address{}) && cfg.Address != h.address {
		return nil, wrong("key %q is that of %s, not of %s", cfg.Key, h.address, cfg.Address)
	}
	h.idle <- first
	for range cfg.Sessions - 1 {
		h.idle <- nil // opened when it is needed
	}
	return h, nil
}

// libraries are loaded once: a PKCS #11 library knows one application per
// process.
var libraries = struct {
	sync.Mutex
	byPath map[string]*pkcs11.Ctx
}{byPath: make(map[string]*pkcs11.Ctx)}

func load(path string) (*pkcs11.Ctx, error) {
	libraries.Lock()
	defer libraries.Unlock()
	if lib := libraries.byPath[path]; lib != nil {
		return lib, nil
	}
	lib := pkcs11.New(path)
	if lib == nil {
		return nil, fmt.Errorf("%s can't be loaded as a PKCS #11 library", path)
	}
	if err := lib.Initialize(); err != nil && !errors.Is(err, pkcs11.Error(pkcs11.CKR_CRYPTOKI_ALREADY_INITIALIZED)) {
		return nil, fmt.Errorf("initialise %s: %w", path, err)
	}
	libraries.byPath[path] = lib
	return lib, nil
}

type signer struct {
	lib     *pkcs11.Ctx
	cfg     Config
	pin     string
	address common.Address
	idle    chan *session // nil: not open
}

// session is one conversation with the token; it does one thing at a time.
type session struct {
	handle pkcs11.SessionHandle
	key    pkcs11.ObjectHandle
}

func (h *signer) Address() common.Address { return h.address }

func (h *signer) Sign(ctx context.Context, payload []byte) (r, s *big.Int, err error) {
	if err := ctx.Err(); err != nil {
		return nil, nil, err
	}
	var open *session
	select {
	case open = <-h.idle:
	case <-ctx.Done():
		return nil, nil, ctx.Err()
	}
	type outcome struct {
		sig []byte
		err error
	}
	done := make(chan outcome, 1)
	digest := crypto.Keccak256(payload)
	go func() {
		sig, err := h.sign(&open, digest)
		h.idle <- open
		done <- outcome{sig, err}
	}()
	select {
	case o := <-done:
		if o.err != nil {
			return nil, nil, gateway.Errorf(gateway.CodeSigner, "hsm", gateway.RetrySameBytes, "%w", o.err)
		}
		return new(big.Int).SetBytes(o.sig[:32]), new(big.Int).SetBytes(o.sig[32:]), nil
	case <-ctx.Done():
		return nil, nil, ctx.Err()
	}
}

// sign signs in a session, and once more in a new one when that was lost.
func (h *signer) sign(open **session, digest []byte) ([]byte, error) {
	var err error
	for range 2 {
		if *open == nil {
			if *open, err = h.open(); err != nil {
				return nil, err
			}
		}
		var sig []byte
		if sig, err = h.signIn(*open, digest); err == nil {
			return sig, nil
		}
		_ = h.lib.CloseSession((*open).handle)
		*open = nil
	}
	return nil, err
}

func (h *signer) signIn(s *session, digest []byte) ([]byte, error) {
	if err := h.lib.SignInit(s.handle, []*pkcs11.Mechanism{pkcs11.NewMechanism(pkcs11.CKM_ECDSA, nil)}, s.key); err != nil {
		return nil, fmt.Errorf("begin to sign: %w", err)
	}
	sig, err := h.lib.Sign(s.handle, digest)
	if err != nil {
		return nil, fmt.Errorf("sign: %w", err)
	}
	if len(sig) != 64 {
		return nil, fmt.Errorf("sign: %d bytes are no signature of this curve", len(sig))
	}
	return sig, nil
}

func (h *signer) open() (*session, error) {
	slot, err := h.slot()
	if err != nil {
		return nil, err
	}
	handle, err := h.lib.OpenSession(slot, pkcs11.CKF_SERIAL_SESSION)
	if err != nil {
		return nil, fmt.Errorf("open a session with token %q: %w", h.cfg.Token, err)
	}
	if err := h.lib.Login(handle, pkcs11.CKU_USER, h.pin); err != nil && !errors.Is(err, pkcs11.Error(pkcs11.CKR_USER_ALREADY_LOGGED_IN)) {
		_ = h.lib.CloseSession(handle)
		return nil, fmt.Errorf("log in to token %q: %w", h.cfg.Token, err)
	}
	key, err := h.find(handle, pkcs11.CKO_PRIVATE_KEY)
	if err != nil {
		_ = h.lib.CloseSession(handle)
		return nil, err
	}
	return &session{handle, key}, nil
}

// slot finds the token by its label: slot numbers change with restarts.
func (h *signer) slot() (uint, error) {
	slots, err := h.lib.GetSlotList(true)
	if err != nil {
		return 0, fmt.Errorf("list tokens: %w", err)
	}
	var found []uint
	for _, slot := range slots {
		if info, err := h.lib.GetTokenInfo(slot); err == nil && strings.TrimRight(info.Label, " \x00") == h.cfg.Token {
			found = append(found, slot)
		}
	}
	if len(found) != 1 {
		return 0, fmt.Errorf("%d of %d tokens are called %q, one must be", len(found), len(slots), h.cfg.Token)
	}
	return found[0], nil
}

func (h *signer) find(handle pkcs11.SessionHandle, class uint) (pkcs11.ObjectHandle, error) {
	template := []*pkcs11.Attribute{
		pkcs11.NewAttribute(pkcs11.CKA_CLASS, class),
		pkcs11.NewAttribute(pkcs11.CKA_KEY_TYPE, pkcs11.CKK_EC),
		pkcs11.NewAttribute(pkcs11.CKA_LABEL, h.cfg.Key),
	}
	if err := h.lib.FindObjectsInit(handle, template); err != nil {
		return 0, fmt.Errorf("find key %q: %w", h.cfg.Key, err)
	}
	objects, _, err := h.lib.FindObjects(handle, 2)
	if finalErr := h.lib.FindObjectsFinal(handle); err == nil {
		err = finalErr
	}
	if err != nil {
		return 0, fmt.Errorf("find key %q: %w", h.cfg.Key, err)
	}
	if len(objects) != 1 {
		kind := map[uint]string{pkcs11.CKO_PRIVATE_KEY: "private", pkcs11.CKO_PUBLIC_KEY: "public"}[class]
		return 0, fmt.Errorf("token %q holds %d %s EC keys called %q, one must be there", h.cfg.Token, len(objects), kind, h.cfg.Key)
	}
	return objects[0], nil
}

// publicKey gives the address of the key pair.
func (h *signer) publicKey(handle pkcs11.SessionHandle) (common.Address, error) {
	key, err := h.find(handle, pkcs11.CKO_PUBLIC_KEY)
	if err != nil {
		return common.Address{}, err
	}
	attributes, err := h.lib.GetAttributeValue(handle, key, []*pkcs11.Attribute{
		pkcs11.NewAttribute(pkcs11.CKA_EC_PARAMS, nil), pkcs11.NewAttribute(pkcs11.CKA_EC_POINT, nil),
	})
	if err != nil {
		return common.Address{}, fmt.Errorf("read public key %q: %w", h.cfg.Key, err)
	}
	if !bytes.Equal(attributes[0].Value, secp256k1) {
		return common.Address{}, fmt.Errorf("key %q isn't on secp256k1", h.cfg.Key)
	}
	// The point is a DER OCTET STRING by the standard; some libraries give it bare.
	point := attributes[1].Value
	var inner []byte
	if rest, err := asn1.Unmarshal(point, &inner); err == nil && len(rest) == 0 {
		point = inner
	}
	public, err := crypto.UnmarshalPubkey(point)
	if err != nil {
		return common.Address{}, fmt.Errorf("public key %q is no point of secp256k1", h.cfg.Key)
	}
	return crypto.PubkeyToAddress(*public), nil
}
