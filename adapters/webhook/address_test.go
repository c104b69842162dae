package webhook_test

import (
	"context"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/webhook"
	"github.com/vostro-gateway/vostro/gateway"
)

// resolver is a name service of our own.
type resolver map[string][]netip.Addr

func (r resolver) LookupNetIP(_ context.Context, _, host string) ([]netip.Addr, error) {
	if found, ok := r[host]; ok {
		return found, nil
	}
	return nil, &net.DNSError{Err: "no such host", Name: host, IsNotFound: true}
}

// rebinding answers with a harmless address first and with another one later.
type rebinding struct {
	asked   int
	answers [][]netip.Addr
}

func (r *rebinding) LookupNetIP(context.Context, string, string) ([]netip.Addr, error) {
	a := r.answers[min(r.asked, len(r.answers)-1)]
	r.asked++
	return a, nil
}

func TestDeliveriesNeverReachOnesOwnNetwork(t *testing.T) {
	t.Parallel()
	b := newBank(t, answer(http.StatusOK))
	u, err := url.Parse(b.URL)
	require.NoError(t, err)
	public := netip.MustParseAddr("93.184.216.34")
	names := resolver{
		"loopback.test": {netip.MustParseAddr("127.0.0.1")},
		"private.test":  {netip.MustParseAddr("10.1.2.3")},
		"mapped.test":   {netip.MustParseAddr("::ffff:127.0.0.1")},
		"mixed.test":    {public, netip.MustParseAddr("192.168.0.1")},
		"six.test":      {netip.MustParseAddr("::1")},
		"metadata.test": {netip.MustParseAddr("169.254.169.254")},
	}
	for _, host := range []string{
		"127.0.0.1", "[::1]", "[::ffff:127.0.0.1]", "169.254.169.254", "[fd00:ec2::254]", "10.0.0.1", "172.31.255.255", "192.168.1.1", "100.64.0.1", "100.100.100.200",
		"0.0.0.0", "[::]", "[fe80::1]", "[fc00::1]", "[ff02::1]", "224.0.0.1", "255.255.255.255", "[64:ff9b::7f00:1]", "[2002:7f00:1::]", "[2001:0:7f00:1::]", "[::127.0.0.1]",
		"loopback.test", "private.test", "mapped.test", "mixed.test", "six.test", "metadata.test",
	} {
		s := setup(t, "http://"+host+":"+u.Port()+"/", func(o *webhook.Options) { o.AllowPrivate, o.Resolver = false, names })
		err := s.courier.Deliver(t.Context(), parcel())
		require.Equal(t, gateway.CodeForbidden, gateway.CodeOf(err), "%s: %v", host, err)
		require.Equal(t, gateway.RetryAfterChange, gateway.RetryOf(err), host)
	}
	requests, _ := b.seen()
	require.Empty(t, requests)
}

func TestMetadataAddressesStayRefusedWherePrivateOnesAreAllowed(t *testing.T) {
	t.Parallel()
	for _, host := range []string{"169.254.169.254", "[fe80::1]", "[fe80::1%25eth0]", "[fd00:ec2::254]", "100.100.100.200", "0.0.0.0", "[::]", "[ff02::1]"} {
		s := setup(t, "http://"+host+"/", nil)
		require.Equal(t, gateway.CodeForbidden, gateway.CodeOf(s.courier.Deliver(t.Context(), parcel())), host)
	}
}

func TestTheConnectionGoesToTheAddressThatWasChecked(t *testing.T) {
	t.Parallel()
	b := newBank(t, answer(http.StatusOK))
	u, err := url.Parse(b.URL)
	require.NoError(t, err)
	names := &rebinding{answers: [][]netip.Addr{
		{netip.MustParseAddr("127.0.0.1")},       // allowed here, and where the bank listens
		{netip.MustParseAddr("169.254.169.254")}, // what a second question would get
	}}
	s := setup(t, "http://bank.test:"+u.Port()+"/", func(o *webhook.Options) { o.Resolver = names })

	require.NoError(t, s.courier.Deliver(t.Context(), parcel()))
	require.Equal(t, 1, names.asked)
	requests, _ := b.seen()
	require.Equal(t, "bank.test:"+u.Port(), requests[0].Host)
}

// Resolvers may give IPv4 addresses in IPv6's clothes.
func TestAMappedAddressIsTheOneThatItMaps(t *testing.T) {
	t.Parallel()
	b := newBank(t, answer(http.StatusOK))
	u, err := url.Parse(b.URL)
	require.NoError(t, err)
	s := setup(t, "http://bank.test:"+u.Port()+"/", func(o *webhook.Options) {
		o.Resolver = resolver{"bank.test": {netip.MustParseAddr("::ffff:127.0.0.1")}}
	})
	require.NoError(t, s.courier.Deliver(t.Context(), parcel()))
}

func TestANameWithoutAddressIsTriedAgainLater(t *testing.T) {
	t.Parallel()
	for why, names := range map[string]resolver{"no such host": {}, "no address": {"bank.test": nil}} {
		s := setup(t, "http://bank.test/", func(o *webhook.Options) { o.Resolver = names })
		err := s.courier.Deliver(t.Context(), parcel())
		require.ErrorContains(t, err, why)
		require.Equal(t, gateway.CodeUnavailable, gateway.CodeOf(err))
		require.Equal(t, gateway.RetrySameBytes, gateway.RetryOf(err))
	}
}

func TestTheEnvironmentsProxyIsIgnored(t *testing.T) {
	proxy := newBank(t, answer(http.StatusOK))
	t.Setenv("HTTP_PROXY", proxy.URL)
	t.Setenv("http_proxy", proxy.URL)
	// Go never uses a proxy for loopback names, so the name must be another one.
	s := setup(t, "http://bank.test:1/", func(o *webhook.Options) {
		o.Resolver = resolver{"bank.test": {netip.MustParseAddr("127.0.0.1")}}
	})
	require.Error(t, s.courier.Deliver(t.Context(), parcel()))
	requests, _ := proxy.seen()
	require.Empty(t, requests)
}
