package compliance_test

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"math/big"
	"net"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/compliance"
)

// authority vouches for certificates.
type authority struct {
	t    *testing.T
	cert *x509.Certificate
	key  *ecdsa.PrivateKey
}

func newAuthority(t *testing.T, name string) *authority {
	t.Helper()
	a := &authority{t: t}
	a.cert, a.key = a.issue(&x509.Certificate{
		Subject: pkix.Name{CommonName: name}, IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageCertSign,
	})
	return a
}

func (a *authority) issue(about *x509.Certificate) (*x509.Certificate, *ecdsa.PrivateKey) {
	a.t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	require.NoError(a.t, err)
	about.SerialNumber, err = rand.Int(rand.Reader, big.NewInt(1<<60))
	require.NoError(a.t, err)
	about.NotBefore, about.NotAfter = time.Now().Add(-time.Hour), time.Now().Add(24*time.Hour)
	by, with := a.cert, a.key
	if by == nil {
		by, with = about, key
	}
	raw, err := x509.CreateCertificate(rand.Reader, about, by, &key.PublicKey, with)
	require.NoError(a.t, err)
	cert, err := x509.ParseCertificate(raw)
	require.NoError(a.t, err)
	return cert, key
}

// pair writes a certificate and its key for a gateway.
func (a *authority) pair(certFile, keyFile string) {
	a.t.Helper()
	cert, key := a.issue(&x509.Certificate{Subject: pkix.Name{CommonName: "gateway"}, ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageClientAuth}})
	raw, err := x509.MarshalPKCS8PrivateKey(key)
	require.NoError(a.t, err)
	a.write(certFile, "CERTIFICATE", cert.Raw)
	a.write(keyFile, "PRIVATE KEY", raw)
}

func (a *authority) write(file, kind string, raw []byte) {
	a.t.Helper()
	require.NoError(a.t, os.WriteFile(file, pem.EncodeToMemory(&pem.Block{Type: kind, Bytes: raw}), 0o600))
}

func TestABundleServerAndTheGatewayShowEachOtherCertificates(t *testing.T) {
	t.Parallel()
	house, stranger := newAuthority(t, "house"), newAuthority(t, "stranger")
	dir := t.TempDir()
	ca, cert, key := filepath.Join(dir, "ca.pem"), filepath.Join(dir, "cert.pem"), filepath.Join(dir, "key.pem")
	house.write(ca, "CERTIFICATE", house.cert.Raw)

	f := follow(t, nil)
	f.shelf.put(at, tarball(t, blocking(t, creditor)))
	own, ownKey := house.issue(&x509.Certificate{Subject: pkix.Name{CommonName: "bundles"}, IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)}, ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth}})
	vouched := x509.NewCertPool()
	vouched.AddCert(house.cert)
	web := httptest.NewUnstartedServer(f.shelf)
	web.TLS = &tls.Config{
		MinVersion: tls.VersionTLS12, ClientAuth: tls.RequireAndVerifyClientCert, ClientCAs: vouched,
		Certificates: []tls.Certificate{{Certificate: [][]byte{own.Raw}, PrivateKey: ownKey}},
	}
	web.Config.SetKeepAlivesEnabled(false) // every question is a handshake
	web.StartTLS()
	t.Cleanup(web.Close)
	gateway := func(remote compliance.Remote) []string {
		remote.URL = web.URL + at
		f.config.Remote = remote
		f.server = f.another()
		return f.step()
	}

	require.Contains(t, strings.Join(gateway(compliance.Remote{}), ""), "unknown authority", "nobody vouches for the server")
	require.Contains(t, strings.Join(gateway(compliance.Remote{CAFile: ca}), ""), "certificate", "the server asks for ours")
	stranger.pair(cert, key)
	require.Contains(t, strings.Join(gateway(compliance.Remote{CAFile: ca, CertFile: cert, KeyFile: key}), ""), "certificate", "nobody vouches for us")
	require.Empty(t, f.shelf.asked)
	require.Empty(t, f.desk.open())

	house.pair(cert, key)
	require.Contains(t, strings.Join(f.step(), ""), "waits for officers", "a certificate is renewed while the gateway runs")
	require.Len(t, f.desk.open(), 1)
	require.Equal(t, "gateway", f.shelf.asked[0].TLS.PeerCertificates[0].Subject.CommonName)

	f.config.CAFile = key
	_, err := compliance.FollowBundles(f.config)
	require.ErrorContains(t, err, "key.pem has none", "a file without certificates vouches for nobody")
}
