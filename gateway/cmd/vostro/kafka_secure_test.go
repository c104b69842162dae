package main

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"log/slog"
	"math/big"
	"net"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"github.com/twmb/franz-go/pkg/kfake"

	"github.com/vostro-gateway/vostro/adapters/kafka"
	"github.com/vostro-gateway/vostro/gateway/config"
)

// authority makes certificates for one test, as files in a folder.
type authority struct {
	testing.TB
	dir    string
	cert   *x509.Certificate
	key    *ecdsa.PrivateKey
	serial int64
}

func newAuthority(t testing.TB, name string) *authority {
	t.Helper()
	a := &authority{TB: t, dir: t.TempDir()}
	var err error
	a.key, err = ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	require.NoError(t, err)
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: name}, NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(24 * time.Hour),
		IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageCertSign,
	}
	raw, err := x509.CreateCertificate(rand.Reader, template, template, &a.key.PublicKey, a.key)
	require.NoError(t, err)
	a.cert, err = x509.ParseCertificate(raw)
	require.NoError(t, err)
	a.write("ca.pem", "CERTIFICATE", raw)
	return a
}

func (a *authority) write(name, kind string, raw []byte) string {
	a.Helper()
	path := filepath.Join(a.dir, name)
	require.NoError(a, os.WriteFile(path, pem.EncodeToMemory(&pem.Block{Type: kind, Bytes: raw}), 0o600))
	return path
}

func (a *authority) file() string { return filepath.Join(a.dir, "ca.pem") }

// issue makes a certificate for this host and gives its files.
func (a *authority) issue(name string) (cert, key string) {
	a.Helper()
	a.serial++
	private, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	require.NoError(a, err)
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1 + a.serial), Subject: pkix.Name{CommonName: name}, NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(24 * time.Hour),
		KeyUsage: x509.KeyUsageDigitalSignature, ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth, x509.ExtKeyUsageClientAuth},
		IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)}, DNSNames: []string{"localhost"},
	}
	raw, err := x509.CreateCertificate(rand.Reader, template, a.cert, &private.PublicKey, a.key)
	require.NoError(a, err)
	der, err := x509.MarshalECPrivateKey(private)
	require.NoError(a, err)
	return a.write(name+".pem", "CERTIFICATE", raw), a.write(name+".key", "EC PRIVATE KEY", der)
}

// secured starts a cluster that demands certificates of the authority, and users.
func secured(a *authority) []string {
	a.Helper()
	cert, key := a.issue("broker")
	pair, err := tls.LoadX509KeyPair(cert, key)
	require.NoError(a, err)
	pool := x509.NewCertPool()
	pool.AddCert(a.cert)
	cluster, err := kfake.NewCluster(
		kfake.NumBrokers(1), kfake.SeedTopics(1, "payments"), kfake.EnableSASL(),
		kfake.Superuser(kafka.MechanismPlain, "plain", "one"), kfake.Superuser(kafka.MechanismSCRAM256, "scram256", "two"), kfake.Superuser(kafka.MechanismSCRAM512, "scram512", "three"),
		kfake.TLS(&tls.Config{MinVersion: tls.VersionTLS12, Certificates: []tls.Certificate{pair}, ClientCAs: pool, ClientAuth: tls.RequireAndVerifyClientCert}),
	)
	require.NoError(a, err)
	a.Cleanup(cluster.Close)
	return cluster.ListenAddrs()
}

func TestTheGatewayProvesItselfToASecuredClusterAndDemandsTheSame(t *testing.T) {
	t.Parallel()
	ours, others := newAuthority(t, "ours"), newAuthority(t, "others")
	brokers := secured(ours)
	cert, key := ours.issue("gateway")
	strangeCert, strangeKey := others.issue("gateway")
	trusted := config.KafkaTLS{Enabled: true, CAFile: ours.file(), CertFile: cert, KeyFile: key}
	for name, c := range map[string]struct {
		tls      config.KafkaTLS
		sasl     config.KafkaSASL
		password string
		refused  bool
	}{
		"plain":                        {trusted, config.KafkaSASL{Mechanism: kafka.MechanismPlain, User: "plain"}, "one", false},
		"scram 256":                    {trusted, config.KafkaSASL{Mechanism: kafka.MechanismSCRAM256, User: "scram256"}, "two", false},
		"scram 512":                    {trusted, config.KafkaSASL{Mechanism: kafka.MechanismSCRAM512, User: "scram512"}, "three", false},
		"another password":             {trusted, config.KafkaSASL{Mechanism: kafka.MechanismSCRAM512, User: "scram512"}, "two", true},
		"another mechanism":            {trusted, config.KafkaSASL{Mechanism: kafka.MechanismSCRAM256, User: "plain"}, "one", true},
		"nobody":                       {trusted, config.KafkaSASL{}, "", true},
		"no certificate":               {config.KafkaTLS{Enabled: true, CAFile: ours.file()}, config.KafkaSASL{Mechanism: kafka.MechanismPlain, User: "plain"}, "one", true},
		"a stranger's certificate":     {config.KafkaTLS{Enabled: true, CAFile: ours.file(), CertFile: strangeCert, KeyFile: strangeKey}, config.KafkaSASL{Mechanism: kafka.MechanismPlain, User: "plain"}, "one", true},
		"a cluster that isn't trusted": {config.KafkaTLS{Enabled: true, CAFile: others.file(), CertFile: cert, KeyFile: key}, config.KafkaSASL{Mechanism: kafka.MechanismPlain, User: "plain"}, "one", true},
		"a cluster of another name":    {config.KafkaTLS{Enabled: true, CAFile: ours.file(), CertFile: cert, KeyFile: key, ServerName: "kafka.example"}, config.KafkaSASL{Mechanism: kafka.MechanismPlain, User: "plain"}, "one", true},
	} {
		for _, client := range []string{"kafka-go", "franz-go"} {
			t.Run(name+"/"+client, func(t *testing.T) {
				t.Parallel()
				if c.password != "" {
					c.sasl.PasswordFile = filepath.Join(t.TempDir(), "password")
					require.NoError(t, os.WriteFile(c.sasl.PasswordFile, []byte(c.password+"\n"), 0o600))
				}
				broker, err := dialKafka(config.Kafka{Brokers: brokers, Client: client, TLS: c.tls, SASL: c.sasl, Session: 6 * time.Second}, slog.New(slog.DiscardHandler))
				require.NoError(t, err)
				defer broker.Close()
				value := name + " " + client
				if c.refused {
					// A client goes on trying for as long as it may.
					ctx, cancel := context.WithTimeout(t.Context(), 3*time.Second)
					defer cancel()
					require.Error(t, broker.Produce(ctx, kafka.Record{Topic: "payments", Value: []byte(value)}))
					return
				}
				require.NoError(t, broker.Produce(t.Context(), kafka.Record{Topic: "payments", Value: []byte(value)}))
				requireReads(t, broker, value)
			})
		}
	}
}

// requireReads reads the topic by a group of its own until a value is there.
func requireReads(t *testing.T, broker kafka.Broker, value string) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	found := false
	err := broker.Consume(ctx, "readers of "+value, []string{"payments"}, func(ctx context.Context, p kafka.Partition) {
		for {
			r, err := p.Next(ctx)
			if err != nil {
				return
			}
			if string(r.Value) == value {
				found = true
				cancel()
			}
		}
	})
	require.True(t, found, "%v", err)
}
