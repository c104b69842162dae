package config

import (
	"crypto/tls"
	"fmt"
	"net"
	"reflect"
	"strconv"
	"time"
)

// checkDurations refuses negative durations wherever they stand: none has a
// meaning, and a default in their place would be a surprise.
func checkDurations(c *checker, prefix string, v reflect.Value) {
	switch {
	case v.Type() == reflect.TypeFor[time.Duration]():
		if d := time.Duration(v.Int()); d < 0 {
			c.fail(prefix, "%s is negative", d)
		}
	case v.Kind() == reflect.Slice:
		for i := range v.Len() {
			checkDurations(c, fmt.Sprintf("%s[%d]", prefix, i), v.Index(i))
		}
	case v.Kind() == reflect.Struct:
		for i := range v.NumField() {
			if field := v.Type().Field(i); field.IsExported() {
				checkDurations(c, join(prefix, field.Tag.Get("koanf")), v.Field(i))
			}
		}
	}
}

// listen wants what net.Listen takes for TCP.
func (c *checker) listen(key, value string) {
	if !c.require(key, value) {
		return
	}
	_, port, err := net.SplitHostPort(value)
	if err == nil {
		_, err = strconv.ParseUint(port, 10, 16)
	}
	if err != nil {
		c.fail(key, "%q is no host:port with a number from 0 to 65535 as port", value)
	}
}

// certificate wants a certificate and the key that belongs to it.
func (c *checker) certificate(key, cert, private string) {
	switch {
	case cert == "" && private == "":
	case cert == "" || private == "":
		c.fail(key+".cert_file", "cert_file and key_file go together")
	default:
		if _, err := tls.LoadX509KeyPair(cert, private); err != nil {
			c.fail(key+".cert_file", "%v", err)
		}
	}
}
