package webhook

import (
	"context"
	"net"
	"net/netip"

	"github.com/vostro-gateway/vostro/gateway"
)

// Resolver finds the addresses of a host name. *net.Resolver is one.
type Resolver interface {
	LookupNetIP(ctx context.Context, network, host string) ([]netip.Addr, error)
}

func prefixes(texts ...string) []netip.Prefix {
	list := make([]netip.Prefix, len(texts))
	for i, t := range texts {
		list[i] = netip.MustParsePrefix(t)
	}
	return list
}

var (
	// own are the ranges of one's own machine and network: refused unless the
	// configuration says that endpoints live there.
	own = prefixes("10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "::1/128", "fc00::/7")

	// metadata are addresses where clouds hand out credentials, outside the
	// link-local ranges.
	metadata = prefixes("100.100.100.200/32", "192.0.0.192/32", "fd00:ec2::254/128", "fd20:ce::254/128")

	// special are the rest of IANA's special-purpose IPv4 ranges that no bank's
	// endpoint can have.
	special = prefixes("0.0.0.0/8", "169.254.0.0/16", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "198.18.0.0/15",
		"198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4")

	// unicast is all of IPv6 that is routed; tunnels inside it lead to an IPv4
	// address that would have to be checked too, so they are left out, as is
	// what is reserved for documentation.
	unicast = netip.MustParsePrefix("2000::/3")
	tunnels = prefixes("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20")
)

func within(list []netip.Prefix, a netip.Addr) bool {
	for _, p := range list {
		if p.Contains(a) {
			return true
		}
	}
	return false
}

// permitted reports whether a delivery may connect to a. private lets it reach
// one's own network, never link-local, multicast or metadata addresses.
func permitted(a netip.Addr, private bool) bool {
	if a.Zone() != "" {
		return false
	}
	a = a.Unmap() // ::ffff:127.0.0.1 is 127.0.0.1
	if !a.IsValid() || within(metadata, a) || within(special, a) {
		return false
	}
	if within(own, a) {
		return private
	}
	return a.Is4() || unicast.Contains(a) && !within(tunnels, a)
}

// maxAddresses bounds how many addresses of a name are tried.
const maxAddresses = 4

// dialer connects to names that it has resolved and checked itself.
type dialer struct {
	dial     func(ctx context.Context, network, address string) (net.Conn, error)
	private  bool
	resolver Resolver
}

// DialContext resolves the host once and connects to what it found. One
// forbidden address condemns the name: an endpoint of a bank doesn't have one,
// a name that somebody has turned against us does.
func (d *dialer) DialContext(ctx context.Context, network, address string) (net.Conn, error) {
	host, port, err := net.SplitHostPort(address)
	if err != nil {
		return nil, err
	}
	addresses, err := d.resolve(ctx, host)
	if err != nil {
		return nil, err
	}
	for _, a := range addresses {
		if !permitted(a, d.private) {
			return nil, gateway.Errorf(gateway.CodeForbidden, "dial webhook", gateway.RetryAfterChange, "the endpoint's name leads to %s, which is not allowed", a)
		}
	}
	if len(addresses) > maxAddresses {
		addresses = addresses[:maxAddresses]
	}
	for _, a := range addresses {
		var conn net.Conn
		if conn, err = d.dial(ctx, network, net.JoinHostPort(a.Unmap().String(), port)); err == nil {
			return conn, nil
		}
	}
	return nil, err
}

func (d *dialer) resolve(ctx context.Context, host string) ([]netip.Addr, error) {
	if a, err := netip.ParseAddr(host); err == nil {
		return []netip.Addr{a}, nil
	}
	addresses, err := d.resolver.LookupNetIP(ctx, "ip", host)
	if err != nil {
		return nil, err
	}
	if len(addresses) == 0 {
		return nil, gateway.Errorf(gateway.CodeUnavailable, "dial webhook", gateway.RetrySameBytes, "the endpoint's name has no address")
	}
	return addresses, nil
}
