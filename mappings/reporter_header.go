package mappings

import (
	"regexp"
	"strings"
	"time"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/gateway"
)

// cbprService is a BizSvc of CBPR+, with the usage of the message and the release.
var cbprService = regexp.MustCompile(`^(swift\.cbprplus)(?:\.[a-z]+)?(\.[0-9]+)$`)

// heading notes the AppHdr that a message came with.
func heading(m *iso20022.Message) gateway.Heading {
	if m.Header == nil {
		return gateway.Heading{}
	}
	return gateway.Heading{Given: true, Service: m.Header.BusinessService}
}

// header gives the AppHdr of a report about what came with a heading, or nil: when
// the gateway has no BIC, the client wants none, or who gets it has no BIC. It
// rests on the moment that the report carries and never on the clock, so that the
// same event gives the same bytes.
func (r *Reporter) header(client *gateway.Client, came gateway.Heading, to, message string, at time.Time) *iso20022.OutboundHeader {
	if r.config.BIC == "" || to == "" {
		return nil
	}
	switch client.Headers {
	case gateway.HeadersNever:
		return nil
	case gateway.HeadersAlways:
	default:
		if !came.Given {
			return nil
		}
	}
	return &iso20022.OutboundHeader{From: r.config.BIC, To: to, BusinessService: businessService(client, came, message, at)}
}

// businessService gives the BizSvc of a report: what the client's configuration
// says; of a message between banks what the client's rule pack demands on the day, or
// that of the message it is about, without the usage (cov, adv, stp), which a report
// has none of.
func businessService(client *gateway.Client, came gateway.Heading, message string, at time.Time) string {
	if client.BusinessService != "" {
		return client.BusinessService
	}
	if family, _, _ := strings.Cut(message, "."); family != "pacs" && family != "pain" && family != "camt" {
		return ""
	}
	if p, err := iso20022.FindProfile(client.Profile); err == nil {
		if service := p.BusinessService(at.UTC().Format(time.DateOnly)); service != "" {
			return service
		}
	}
	if parts := cbprService.FindStringSubmatch(came.Service); parts != nil {
		return parts[1] + parts[2]
	}
	return ""
}

// perTransaction reports whether the rules of a client have the agents of a status
// report stand at its transactions, as CBPR+ does, and not in its group header.
func perTransaction(client *gateway.Client) bool {
	return client.Profile == "" || strings.HasPrefix(client.Profile, iso20022.ProfileCBPR)
}
