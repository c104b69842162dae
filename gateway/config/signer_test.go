package config_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const keystoreSigner = "signers: [{keystore: key.json, password_file: key.txt}]\n  - name: base"

// withSigner gives the good configuration with another signer on ethereum.
func withSigner(signers string) string {
	return strings.Replace(good, keystoreSigner, "signers: ["+signers+"]\n  - name: base", 1)
}

func TestEveryKindOfSignerIsTaken(t *testing.T) {
	t.Parallel()
	const address = `address: "0x5FbDB2315678afecb367f032d93F642f64180aa3"`
	for name, signer := range map[string]string{
		"web3signer":            `{web3signer: {url: "https://signer.example", ` + address + `, bearer_file: key.txt, ca_file: key.txt}}`,
		"web3signer by file":    `{web3signer: {url_file: key.txt, ` + address + `, cert_file: key.txt, key_file: key.txt, timeout: 2s}}`,
		"web3signer with a key": `{web3signer: {url: "http://localhost:9000", ` + address + `, public_key: "0x` + strings.Repeat("ab", 64) + `"}}`,
		"pkcs11":                `{pkcs11: {module: key.txt, token: bank, key: operator, pin_file: key.txt, ` + address + `}}`,
	} {
		cfg, err := load(t, withSigner(signer))
		require.NoError(t, err, name)
		require.NoError(t, cfg.Check(), name)
		require.NotZero(t, cfg.Chains[0].Signers[0].Web3Signer.Timeout, name)
		require.NotZero(t, cfg.Chains[0].Signers[0].PKCS11.Sessions, name)
	}
	cfg, err := load(t, strings.Replace(good, "approval_key: {keystore: key.json, password_file: key.txt}",
		`approval_key: {web3signer: {url: "https://signer.example", `+address+`}}`, 1))
	require.NoError(t, err)
	require.NoError(t, cfg.Check())
}

func TestASignerThatCantBeMeantIsNamed(t *testing.T) {
	t.Parallel()
	const at = "chains[0].signers[0]"
	for name, tt := range map[string]struct{ signer, text string }{
		"nothing":             {`{}`, at + ": needs exactly one of keystore, web3signer, pkcs11; has 0"},
		"two kinds":           {`{keystore: key.json, password_file: key.txt, pkcs11: {token: x}}`, at + ": needs exactly one of keystore, web3signer, pkcs11; has 2"},
		"no password":         {`{keystore: key.json}`, at + ".password_file: is missing"},
		"no url":              {`{web3signer: {address: "0x5FbDB2315678afecb367f032d93F642f64180aa3"}}`, at + ".web3signer.url: is missing"},
		"no http url":         {`{web3signer: {url: "signer"}}`, at + ".web3signer.url: is no http(s) URL"},
		"no address":          {`{web3signer: {url: "https://signer.example"}}`, at + ".web3signer.address: is missing"},
		"token in the clear":  {`{web3signer: {url: "http://signer.example", bearer_file: key.txt}}`, at + ".web3signer.bearer_file: a token is sent over https only"},
		"key without its end": {`{web3signer: {url: "https://signer.example", cert_file: key.txt}}`, at + ".web3signer.cert_file: cert_file and key_file go together"},
		"half a public key":   {`{web3signer: {url: "https://signer.example", public_key: "0xab"}}`, at + ".web3signer.public_key: is no hex of 64 bytes"},
		"no time":             {`{web3signer: {url: "https://signer.example", timeout: -1s}}`, at + ".web3signer.timeout: -1s is no time"},
		"no token":            {`{pkcs11: {module: key.txt}}`, at + ".pkcs11.token: is missing"},
		"no PIN":              {`{pkcs11: {module: key.txt}}`, at + ".pkcs11.pin_file: is missing"},
		"too many sessions":   {`{pkcs11: {module: key.txt, sessions: 65}}`, at + ".pkcs11.sessions: 65 is not between 1 and 64"},
	} {
		cfg, err := load(t, withSigner(tt.signer))
		require.NoError(t, err, name)
		require.ErrorContains(t, cfg.Check(), tt.text, name)
	}
	_, err := load(t, withSigner(`{web3signer: {url: "https://signer.example", password: secret}}`))
	require.ErrorContains(t, err, "password", "a key that isn't known")
}
