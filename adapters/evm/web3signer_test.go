package evm_test

import (
	"context"
	"encoding/pem"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/evm"
	"github.com/vostro-gateway/vostro/adapters/evm/signertest"
	"github.com/vostro-gateway/vostro/gateway"
)

func testAddress() common.Address { return crypto.PubkeyToAddress(testKey.PublicKey) }

func remote(t *testing.T, cfg evm.Web3SignerConfig) evm.Signer {
	t.Helper()
	s, err := evm.OpenWeb3Signer(cfg)
	require.NoError(t, err)
	return s
}

func TestARemoteSignerConforms(t *testing.T) {
	t.Parallel()
	for name, publicKey := range map[string]string{"its name looked up": "", "its name given": signertest.PublicKey(testKey)} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			service := signertest.NewWeb3Signer(t, false, testKey)
			signertest.Run(t, func(t *testing.T) evm.Signer {
				return remote(t, evm.Web3SignerConfig{URL: service.URL, Address: testAddress(), PublicKey: publicKey, Timeout: time.Minute})
			})
		})
	}
}

func TestARemoteSignerSeesWhatItSigns(t *testing.T) {
	t.Parallel()
	other, err := crypto.GenerateKey()
	require.NoError(t, err)
	service := signertest.NewWeb3Signer(t, false, other, testKey)
	s := remote(t, evm.Web3SignerConfig{URL: service.URL + "/", Address: testAddress(), Timeout: time.Minute})
	for range 3 {
		_, err = evm.Sign(t.Context(), s, []byte("the whole transaction"))
		require.NoError(t, err)
	}
	require.Equal(t, []byte("the whole transaction"), service.Signed()[0])
	require.Equal(t, 1, service.Listed(), "the keys are listed once")
}

func TestARemoteSignerThatMisbehavesNeverGetsASignatureOut(t *testing.T) {
	t.Parallel()
	other, err := crypto.GenerateKey()
	require.NoError(t, err)
	answer := func(status int, body string) http.HandlerFunc {
		return func(w http.ResponseWriter, _ *http.Request) {
			w.WriteHeader(status)
			_, _ = io.WriteString(w, body)
		}
	}
	foreign, err := crypto.Sign(crypto.Keccak256([]byte{7}), other)
	require.NoError(t, err)
	ofAnother, err := crypto.Sign(crypto.Keccak256([]byte{8}), testKey)
	require.NoError(t, err)
	tests := map[string]struct {
		fault http.HandlerFunc
		code  gateway.Code
		retry gateway.Retry
	}{
		"of another key":     {answer(200, hexutil.Encode(foreign)), gateway.CodeInternal, gateway.RetryNever},
		"of another payload": {answer(200, hexutil.Encode(ofAnother)), gateway.CodeInternal, gateway.RetryNever},
		"zeros":              {answer(200, hexutil.Encode(make([]byte, 65))), gateway.CodeInternal, gateway.RetryNever},
		"short":              {answer(200, hexutil.Encode(foreign[:64])), gateway.CodeSigner, gateway.RetrySameBytes},
		"no hex":             {answer(200, "0xzz"), gateway.CodeSigner, gateway.RetrySameBytes},
		"nothing":            {answer(200, ""), gateway.CodeSigner, gateway.RetrySameBytes},
		"without end":        {answer(200, strings.Repeat("0", 1<<20)), gateway.CodeSigner, gateway.RetrySameBytes},
		"its own fault":      {answer(500, ""), gateway.CodeSigner, gateway.RetrySameBytes},
		"asked too often":    {answer(429, ""), gateway.CodeSigner, gateway.RetrySameBytes},
		"key removed":        {answer(404, ""), gateway.CodeSigner, gateway.RetryAfterChange},
		"not understood":     {answer(400, ""), gateway.CodeSigner, gateway.RetryAfterChange},
		"forbidden":          {answer(403, ""), gateway.CodeSigner, gateway.RetryAfterChange},
		"sent elsewhere": {func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "/elsewhere", http.StatusTemporaryRedirect)
		}, gateway.CodeSigner, gateway.RetryAfterChange},
		"connection cut": {func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) }, gateway.CodeSigner, gateway.RetrySameBytes},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			service := signertest.NewWeb3Signer(t, false, testKey)
			s := remote(t, evm.Web3SignerConfig{URL: service.URL, Address: testAddress(), Timeout: time.Minute})
			service.Misbehave(tt.fault)
			sig, err := evm.Sign(t.Context(), s, []byte{7})
			require.Nil(t, sig)
			requireCode(t, tt.code, err)
			require.Equal(t, tt.retry, gateway.RetryOf(err), "%v", err)
			require.NotContains(t, err.Error(), service.URL, "a URL may hold a key")
			service.Misbehave(nil)
			_, err = evm.Sign(t.Context(), s, []byte{7})
			require.NoError(t, err, "it signs again as soon as it can")
		})
	}
}

func TestARemoteSignerThatHangsIsLeftAfterItsTimeout(t *testing.T) {
	t.Parallel()
	service := signertest.NewWeb3Signer(t, false, testKey)
	service.Misbehave(func(_ http.ResponseWriter, r *http.Request) {
		_, _ = io.Copy(io.Discard, r.Body) // so that the server sees the client go
		<-r.Context().Done()
	})
	s := remote(t, evm.Web3SignerConfig{URL: service.URL, Address: testAddress(), PublicKey: signertest.PublicKey(testKey), Timeout: 50 * time.Millisecond})
	_, err := evm.Sign(t.Context(), s, []byte{7})
	requireCode(t, gateway.CodeSigner, err)
	require.Equal(t, gateway.RetrySameBytes, gateway.RetryOf(err))

	ctx, cancel := context.WithCancel(t.Context())
	patient := remote(t, evm.Web3SignerConfig{URL: service.URL, Address: testAddress(), PublicKey: signertest.PublicKey(testKey), Timeout: time.Hour})
	time.AfterFunc(20*time.Millisecond, cancel)
	_, _, err = patient.Sign(ctx, []byte{7})
	require.ErrorIs(t, err, context.Canceled)
}

func TestARemoteSignerWithoutOurKeyIsNoMiss(t *testing.T) {
	t.Parallel()
	other, err := crypto.GenerateKey()
	require.NoError(t, err)
	service := signertest.NewWeb3Signer(t, false, other)
	_, err = evm.Sign(t.Context(), remote(t, evm.Web3SignerConfig{URL: service.URL, Address: testAddress(), Timeout: time.Minute}), []byte{7})
	requireCode(t, gateway.CodeSigner, err)
	require.Equal(t, gateway.RetryAfterChange, gateway.RetryOf(err))
	require.ErrorContains(t, err, "holds 1 keys, none of "+testAddress().Hex())
	require.Empty(t, service.Signed())
}

func TestARemoteSignerIsBelievedUnderItsOwnCertificateOnly(t *testing.T) {
	t.Parallel()
	service := signertest.NewWeb3Signer(t, true, testKey)
	service.Demand("s3cret-token")
	dir := t.TempDir()
	write := func(name string, content []byte) string {
		path := filepath.Join(dir, name)
		require.NoError(t, os.WriteFile(path, content, 0o600))
		return path
	}
	ca := write("ca.pem", pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: service.Certificate().Raw}))
	token := write("token", []byte("s3cret-token\n"))
	good := evm.Web3SignerConfig{URL: service.URL, Address: testAddress(), CAFile: ca, BearerFile: token, Timeout: time.Minute}

	unknown := good
	unknown.CAFile = ""
	_, err := evm.Sign(t.Context(), remote(t, unknown), []byte{7})
	requireCode(t, gateway.CodeSigner, err)
	require.Empty(t, service.Signed())

	s := remote(t, good)
	_, err = evm.Sign(t.Context(), s, []byte{7})
	require.NoError(t, err)

	service.Demand("renewed")
	_, err = evm.Sign(t.Context(), s, []byte{7})
	requireCode(t, gateway.CodeSigner, err)
	require.Equal(t, gateway.RetryAfterChange, gateway.RetryOf(err))
	require.NotContains(t, err.Error(), "s3cret")
	write("token", []byte("renewed"))
	_, err = evm.Sign(t.Context(), s, []byte{7})
	require.NoError(t, err, "a renewed token is read without a restart")
}

func TestARemoteSignerThatCantBeRightIsRefusedAtTheStart(t *testing.T) {
	t.Parallel()
	other, err := crypto.GenerateKey()
	require.NoError(t, err)
	empty := filepath.Join(t.TempDir(), "empty")
	require.NoError(t, os.WriteFile(empty, nil, 0o600))
	good := evm.Web3SignerConfig{URL: "https://signer.example", Address: testAddress()}
	remote(t, good)
	for name, change := range map[string]func(*evm.Web3SignerConfig){
		"no url":                  func(c *evm.Web3SignerConfig) { c.URL = "" },
		"no http":                 func(c *evm.Web3SignerConfig) { c.URL = "ftp://signer.example" },
		"no address":              func(c *evm.Web3SignerConfig) { c.Address = common.Address{} },
		"key of another":          func(c *evm.Web3SignerConfig) { c.PublicKey = signertest.PublicKey(other) },
		"no key":                  func(c *evm.Web3SignerConfig) { c.PublicKey = "0x1234" },
		"token in the clear":      func(c *evm.Web3SignerConfig) { c.URL, c.BearerFile = "http://signer.example", empty },
		"empty token":             func(c *evm.Web3SignerConfig) { c.BearerFile = empty },
		"no authority in it":      func(c *evm.Web3SignerConfig) { c.CAFile = empty },
		"certificate without key": func(c *evm.Web3SignerConfig) { c.CertFile = empty },
	} {
		cfg := good
		change(&cfg)
		_, err := evm.OpenWeb3Signer(cfg)
		require.Equal(t, gateway.CodeConfiguration, gateway.CodeOf(err), name)
	}
}
