package config

import (
	"encoding/hex"
	"net/url"
	"strings"
	"time"
)

// Signer is a key that signs: a key file, or one of the services that hold keys.
type Signer struct {
	Name         string     `koanf:"name" doc:"by which lanes name it; optional"`
	Keystore     string     `koanf:"keystore" doc:"geth keystore file (version 3); or one of web3signer, pkcs11"`
	PasswordFile string     `koanf:"password_file" doc:"its password"`
	Web3Signer   Web3Signer `koanf:"web3signer"`
	PKCS11       PKCS11     `koanf:"pkcs11"`
}

// Web3Signer is a remote signer that speaks Web3Signer's eth1 API.
type Web3Signer struct {
	URL        string        `koanf:"url" doc:"http(s) URL without path; never logged"`
	URLFile    string        `koanf:"url_file" doc:"file that holds the URL, for one with a key"`
	Address    string        `koanf:"address" doc:"of the key; every signature is checked against it"`
	PublicKey  string        `koanf:"public_key" doc:"the key's name at the signer, 64 bytes in hex; empty: looked up in its list of keys"`
	BearerFile string        `koanf:"bearer_file" doc:"file that holds a bearer token, read for every request; https only"`
	CAFile     string        `koanf:"ca_file" doc:"certificate authority of the signer (PEM); empty: the system's"`
	CertFile   string        `koanf:"cert_file" doc:"our certificate (PEM), where the signer asks for one"`
	KeyFile    string        `koanf:"key_file" doc:"its key (PEM)"`
	Timeout    time.Duration `koanf:"timeout" default:"5s" doc:"for one answer"`
}

// PKCS11 is a key in an HSM.
type PKCS11 struct {
	Module   string `koanf:"module" doc:"the HSM's PKCS #11 library; needs a binary built with -tags pkcs11"`
	Token    string `koanf:"token" doc:"label of the token"`
	Key      string `koanf:"key" doc:"label of the secp256k1 key pair"`
	PINFile  string `koanf:"pin_file" doc:"file that holds the user PIN"`
	Address  string `koanf:"address" doc:"of the key, compared at start; empty: not compared"`
	Sessions int    `koanf:"sessions" default:"4" doc:"signatures at a time"`
}

func (s Signer) keystore() bool { return s.Keystore != "" || s.PasswordFile != "" }

func (w Web3Signer) given() bool {
	w.Timeout = 0
	return w != Web3Signer{}
}

func (p PKCS11) given() bool {
	p.Sessions = 0
	return p != PKCS11{}
}

func (s Signer) check(c *checker, key string) {
	kinds := 0
	for _, given := range []bool{s.keystore(), s.Web3Signer.given(), s.PKCS11.given()} {
		if given {
			kinds++
		}
	}
	switch {
	case kinds != 1:
		c.fail(key, "needs exactly one of keystore, web3signer, pkcs11; has %d", kinds)
	case s.keystore():
		c.readable(key+".keystore", s.Keystore)
		c.readable(key+".password_file", s.PasswordFile)
	case s.Web3Signer.given():
		s.Web3Signer.check(c, key+".web3signer")
	default:
		s.PKCS11.check(c, key+".pkcs11")
	}
}

func (w Web3Signer) check(c *checker, key string) {
	switch {
	case w.URLFile != "":
		c.readable(key+".url_file", w.URLFile)
	case c.require(key+".url", w.URL):
		if u, err := url.Parse(w.URL); err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
			c.fail(key+".url", "is no http(s) URL")
		} else if u.Scheme == "http" && w.BearerFile != "" {
			c.fail(key+".bearer_file", "a token is sent over https only")
		}
	}
	c.address(key+".address", w.Address)
	if w.PublicKey != "" {
		if b, err := hex.DecodeString(strings.TrimPrefix(w.PublicKey, "0x")); err != nil || len(b) != 64 && len(b) != 65 {
			c.fail(key+".public_key", "is no hex of 64 bytes")
		}
	}
	for name, file := range map[string]string{"bearer_file": w.BearerFile, "ca_file": w.CAFile, "cert_file": w.CertFile, "key_file": w.KeyFile} {
		if file != "" {
			c.readable(key+"."+name, file)
		}
	}
	if (w.CertFile == "") != (w.KeyFile == "") {
		c.fail(key+".cert_file", "cert_file and key_file go together")
	}
	if w.Timeout <= 0 {
		c.fail(key+".timeout", "%s is no time to answer in", w.Timeout)
	}
}

func (p PKCS11) check(c *checker, key string) {
	c.readable(key+".module", p.Module)
	c.require(key+".token", p.Token)
	c.require(key+".key", p.Key)
	c.readable(key+".pin_file", p.PINFile)
	if p.Address != "" {
		c.address(key+".address", p.Address)
	}
	if p.Sessions < 1 || p.Sessions > 64 {
		c.fail(key+".sessions", "%d is not between 1 and 64", p.Sessions)
	}
}

func (s *Signer) resolve(at func(*string)) {
	at(&s.Keystore)
	at(&s.PasswordFile)
	at(&s.Web3Signer.URLFile)
	at(&s.Web3Signer.BearerFile)
	at(&s.Web3Signer.CAFile)
	at(&s.Web3Signer.CertFile)
	at(&s.Web3Signer.KeyFile)
	at(&s.PKCS11.Module)
	at(&s.PKCS11.PINFile)
}
