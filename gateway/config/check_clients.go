package config

import (
	"encoding/hex"
	"fmt"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"
)

func (cfg *Config) checkClients(c *checker, chains map[string]bool) {
	ids, names, hashes, bics := map[string]bool{}, map[string]bool{}, map[string]string{}, map[string]string{}
	if len(cfg.Clients) == 0 {
		c.fail("clients", "is empty")
	}
	for i, cl := range cfg.Clients {
		key := fmt.Sprintf("clients[%d]", i)
		if !namePattern.MatchString(cl.ID) {
			c.fail(key+".id", "%q is no name (a-z, 0-9, - and _)", cl.ID)
		}
		if ids[cl.ID] {
			c.fail(key+".id", "%q stands twice", cl.ID)
		}
		ids[cl.ID] = true
		for j, bic := range cl.BICs {
			at := fmt.Sprintf("%s.bics[%d]", key, j)
			if !bicPattern.MatchString(bic) {
				c.fail(at, "%q is no BIC", bic)
			} else if owner, taken := bics[bic]; taken {
				c.fail(at, "%s belongs to %s already", bic, owner)
			}
			bics[bic] = cl.ID
		}
		if cl.MaxBody < 0 || cl.MaxBody > maxBodyMax {
			c.fail(key+".max_body", "%d is not between 0 and %d", cl.MaxBody, maxBodyMax)
		}
		c.oneOf(key+".profile", cl.Profile, profiles)
		c.oneOf(key+".header", cl.Header, headers)
		c.oneOf(key+".duplicate_msg_id", cl.DuplicateMsgID, []string{"accept", duplicateRefuse})
		if cl.Header == headerAlways && cfg.Reports.BIC == "" {
			c.fail(key+".header", "always needs reports.bic")
		}
		if utf8.RuneCountInString(cl.BizSvc) > maxBizSvc {
			c.fail(key+".biz_svc", "%q is longer than %d characters", cl.BizSvc, maxBizSvc)
		}
		if cl.Rules != "" {
			c.readable(key+".rules", cl.Rules)
		}
		for j, s := range cl.Statuses {
			c.oneOf(fmt.Sprintf("%s.statuses[%d]", key, j), s, statuses)
		}
		for j, cr := range cl.Credentials {
			checkCredential(c, fmt.Sprintf("%s.credentials[%d]", key, j), cr, names, hashes)
		}
		callbacks := map[string]bool{}
		for j, cb := range cl.Callbacks {
			at := fmt.Sprintf("%s.callbacks[%d]", key, j)
			if callbacks[cb.Name] {
				c.fail(at+".name", "%q stands twice", cb.Name)
			}
			callbacks[cb.Name] = true
			if cb.KafkaTopic != "" {
				cfg.checkKafkaCallback(c, at, cb)
			} else if c.require(at+".webhook", cb.Webhook) {
				if u, err := url.Parse(cb.Webhook); err != nil || u.Host == "" {
					c.fail(at+".webhook", "is no URL")
				} else if u.Scheme != "https" && !(u.Scheme == "http" && cfg.Webhooks.AllowInsecure) {
					c.fail(at+".webhook", "isn't https (webhooks.allow_insecure permits http)")
				}
			}
		}
		for chain, address := range cl.Senders {
			if !chains[chain] {
				c.fail(key+".senders", "chain %q isn't configured", chain)
			}
			c.address(key+".senders."+chain, address)
		}
		checkResolution(c, key+".resolution", cl.Resolution)
		for j, n := range cl.Notifications {
			c.oneOf(fmt.Sprintf("%s.notifications[%d]", key, j), n, notifications)
		}
		for j, in := range cl.Receives {
			at := fmt.Sprintf("%s.receives[%d]", key, j)
			if !slices.ContainsFunc(cfg.Lanes, func(l Lane) bool { return l.To == in.Chain }) {
				c.fail(at+".chain", "no lane ends on %q", in.Chain)
			}
			for k, w := range in.Wallets {
				c.address(fmt.Sprintf("%s.wallets[%d]", at, k), w)
			}
		}
		if cl.StatusTable != "" {
			c.readable(key+".status_table", cl.StatusTable)
		}
		if cl.RefSecretFile != "" {
			c.readable(key+".ref_secret_file", cl.RefSecretFile)
		}
	}
	for i, cr := range cfg.Staff {
		key := fmt.Sprintf("staff[%d]", i)
		checkCredential(c, key, cr, names, hashes)
		if slices.Contains(cr.Roles, "submitter") {
			c.fail(key+".roles", "submitter submits for no client")
		}
	}
}

// checkResolution refuses an unknown way and one that stands twice; a client
// without any would be able to pay nobody.
func checkResolution(c *checker, key string, ways []string) {
	if len(ways) == 0 {
		c.fail(key, "is empty: leave it out for %s", strings.Join(resolutions, ", "))
	}
	for i, way := range ways {
		at := fmt.Sprintf("%s[%d]", key, i)
		c.oneOf(at, way, resolutions)
		if slices.Index(ways, way) < i {
			c.fail(at, "%q stands twice", way)
		}
	}
}

func checkCredential(c *checker, at string, cr Credential, names map[string]bool, hashes map[string]string) {
	if !namePattern.MatchString(cr.Name) {
		c.fail(at+".name", "%q is no name (a-z, 0-9, - and _)", cr.Name)
	}
	if names[cr.Name] {
		c.fail(at+".name", "%q stands twice: four eyes need names that differ", cr.Name)
	}
	names[cr.Name] = true
	if b, err := hex.DecodeString(cr.APIKeySHA256); err != nil || len(b) != 32 || strings.ToLower(cr.APIKeySHA256) != cr.APIKeySHA256 {
		c.fail(at+".api_key_sha256", "is no lower-case hex of 32 bytes")
	} else if other, taken := hashes[cr.APIKeySHA256]; taken {
		c.fail(at+".api_key_sha256", "is the key of %s too: one key under two names is one pair of eyes", other)
	}
	hashes[cr.APIKeySHA256] = cr.Name
	if len(cr.Roles) == 0 {
		c.fail(at+".roles", "is empty")
	}
	for _, role := range cr.Roles {
		c.oneOf(at+".roles", role, roles)
	}
	if len(cr.Titles) > 0 && !slices.Contains(cr.Roles, "officer") {
		c.fail(at+".titles", "%s is no officer, and titles count where officers release", cr.Name)
	}
	for i, title := range cr.Titles {
		switch {
		case !titlePattern.MatchString(title):
			c.fail(at+".titles", "%q is no title (a-z, 0-9 and -, at most 32, a letter first)", title)
		case slices.Index(cr.Titles, title) < i:
			c.fail(at+".titles", "%q stands twice", title)
		}
	}
}

var titlePattern = regexp.MustCompile(`^[a-z][a-z0-9-]{0,31}$`)
