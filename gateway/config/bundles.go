package config

import (
	"fmt"
	"net/url"
	"slices"
	"time"
)

// BundleServer is an OPA bundle server that the policy is followed from.
type BundleServer struct {
	URL       string        `koanf:"url" doc:"of the bundle, or of a discovery bundle; empty: no server is followed"`
	Discovery bool          `koanf:"discovery" default:"false" doc:"the bundle at url says in its data which bundles there are (bundles.NAME.resource)"`
	Decision  string        `koanf:"decision" doc:"path below which a discovery bundle says so, such as gateways/frankfurt; empty: at the top"`
	TokenFile string        `koanf:"token_file" doc:"file that holds the bearer token; read anew for every question"`
	CAFile    string        `koanf:"ca_file" doc:"certificates (PEM) that the server's is verified with; empty: those of the system"`
	CertFile  string        `koanf:"cert_file" doc:"client certificate (PEM), where the server demands one"`
	KeyFile   string        `koanf:"key_file" doc:"key of the client certificate (PEM)"`
	Poll      time.Duration `koanf:"poll" default:"1m" doc:"between questions"`
	Timeout   time.Duration `koanf:"timeout" default:"1m" doc:"of one download"`
	Keys      []BundleKey   `koanf:"keys" doc:"who may sign bundles; with any, what isn't signed isn't taken"`
	Activate  string        `koanf:"activate" default:"propose" doc:"propose: officers release it, one more of them than what an officer proposes; signed: what one of the keys has signed takes effect by itself"`
}

// BundleKey verifies signatures of bundles.
type BundleKey struct {
	ID        string `koanf:"id" doc:"by which signatures name it (kid)"`
	Algorithm string `koanf:"algorithm" default:"RS256" doc:"RS256, RS384, RS512, PS256, PS384, PS512, ES256, ES384 or ES512"`
	File      string `koanf:"file" doc:"public key or certificate (PEM)"`
	Scope     string `koanf:"scope" doc:"that signatures must have; empty: none"`
}

var bundleAlgorithms = []string{"RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"}

func (cfg *Config) checkBundleServer(c *checker) {
	const key = "compliance.bundle_server."
	b := &cfg.Compliance.BundleServer
	if b.URL == "" {
		if len(b.Keys) > 0 || b.TokenFile != "" || b.Discovery {
			c.fail(key+"url", "is empty: no server is followed")
		}
		return
	}
	u, err := url.Parse(b.URL)
	switch {
	case err != nil || u.Host == "" || u.Scheme != "https" && u.Scheme != "http":
		c.fail(key+"url", "%q is no http(s) URL", b.URL)
	case u.User != nil:
		c.fail(key+"url", "holds a user: use token_file")
	case u.Scheme == "http" && b.TokenFile != "":
		c.fail(key+"url", "%q would send the token in the clear: use https", b.URL)
	case u.Scheme == "http" && len(b.Keys) == 0:
		c.fail(key+"url", "%q is not encrypted, and no keys are configured: anybody on the way could write the policy", b.URL)
	}
	for _, file := range []struct{ name, path string }{{"token_file", b.TokenFile}, {"ca_file", b.CAFile}, {"cert_file", b.CertFile}, {"key_file", b.KeyFile}} {
		if file.path != "" {
			c.readable(key+file.name, file.path)
		}
	}
	if (b.CertFile == "") != (b.KeyFile == "") {
		c.fail(key+"cert_file", "cert_file and key_file go together")
	}
	if b.Poll < time.Second {
		c.fail(key+"poll", "%s is below 1s", b.Poll)
	}
	if b.Timeout <= 0 {
		c.fail(key+"timeout", "%s is no time", b.Timeout)
	}
	c.oneOf(key+"activate", b.Activate, []string{"propose", "signed"})
	if b.Activate == "signed" && len(b.Keys) == 0 {
		c.fail(key+"activate", "a bundle can't take effect by its signature without keys")
	}
	var ids []string
	for i, k := range b.Keys {
		at := fmt.Sprintf("%skeys[%d].", key, i)
		if c.require(at+"id", k.ID) && slices.Contains(ids, k.ID) {
			c.fail(at+"id", "%q stands twice", k.ID)
		}
		ids = append(ids, k.ID)
		c.oneOf(at+"algorithm", k.Algorithm, bundleAlgorithms)
		c.readable(at+"file", k.File)
	}
}
