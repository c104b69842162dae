package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

// watched gives the chains as they were seen last, in the order of the configuration.
func (g *gatewayParts) watched(ctx context.Context) ([]gateway.ChainView, error) {
	views := make([]gateway.ChainView, len(g.cfg.Chains))
	var errs []error
	for i := range g.cfg.Chains {
		c := &g.cfg.Chains[i]
		v := g.chains[c.Name].View()
		v.Selector = c.Selector
		var err error
		if v.Signers, err = g.accounts.SignersOf(c.Name); err != nil {
			errs = append(errs, err)
		}
		if v.Cursor, _, err = g.raw.ChainCursor(ctx, c.Name); err != nil {
			errs = append(errs, err)
		}
		views[i] = v
	}
	return views, errors.Join(errs...)
}

// serveMetrics answers Prometheus until ctx ends, where an address is configured.
func (g *gatewayParts) serveMetrics(ctx context.Context) error {
	if g.cfg.Server.Metrics == "" {
		return nil
	}
	var lc net.ListenConfig
	listener, err := lc.Listen(ctx, "tcp", g.cfg.Server.Metrics)
	if err != nil {
		return fmt.Errorf("listen for metrics: %w", err)
	}
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", g.meter.Handler())
	server := &http.Server{Handler: mux, ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 10 * time.Second, WriteTimeout: 30 * time.Second, IdleTimeout: 2 * time.Minute, MaxHeaderBytes: 16 << 10}
	stop := context.AfterFunc(ctx, func() { _ = server.Close() })
	defer stop()
	g.log.Info("metrics are served", "address", listener.Addr().String())
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("metrics: %w", err)
	}
	return nil
}
