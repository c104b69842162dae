package main

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"runtime/debug"
	"time"

	"github.com/spf13/cobra"
	"golang.org/x/sync/errgroup"

	"github.com/vostro-gateway/vostro/gateway/config"
)

func newServe() *cobra.Command {
	var path string
	var child bool
	cmd := &cobra.Command{
		Use:   "serve --config FILE",
		Short: "Run the gateway",
		Long: `Serve runs the gateway until it is interrupted. On an interrupt or SIGTERM it
stops taking messages, finishes what it has begun and gives back its leases; a
second one, or a kill at any moment, loses nothing.`,
		Example: "  vostro serve --config vostro.yaml",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			cfg, err := loadConfig(path)
			if err != nil {
				return err
			}
			ctx := cmd.Context()
			if child {
				ctx = untilEOF(ctx, cmd.InOrStdin())
			}
			return serve(ctx, cfg, newLogger(cfg.Log, cmd.ErrOrStderr()), seams{}, nil)
		},
	}
	cmd.Flags().StringVar(&path, "config", "", "configuration file")
	cmd.Flags().BoolVar(&child, "child", false, "end when standard input is closed: a parent that dies takes the gateway along")
	_ = cmd.MarkFlagRequired("config")
	return cmd
}

// untilEOF ends when in does.
func untilEOF(ctx context.Context, in io.Reader) context.Context {
	ctx, cancel := context.WithCancel(ctx)
	go func() {
		defer cancel()
		_, _ = io.Copy(io.Discard, in)
	}()
	return ctx
}

func newLogger(c config.Log, w io.Writer) *slog.Logger {
	var level slog.Level
	_ = level.UnmarshalText([]byte(c.Level)) // Check has read it
	options := &slog.HandlerOptions{Level: level}
	if c.Format == "text" {
		return slog.New(slog.NewTextHandler(w, options))
	}
	return slog.New(slog.NewJSONHandler(w, options))
}

// serve runs a gateway until ctx ends. listening, when not nil, hears the
// address once the door is open.
func serve(ctx context.Context, cfg *config.Config, log *slog.Logger, s seams, listening func(net.Addr)) error {
	g, err := wire(ctx, cfg, log, s)
	if err != nil {
		return err
	}
	defer func() {
		if err := g.close(); err != nil {
			log.Error("closing", "err", err)
		}
	}()
	if err := enter(ctx, g.members, log); err != nil {
		return err
	}
	defer leave(ctx, g.members, log)
	if err := g.store.LookAgain(ctx, time.Now()); err != nil {
		return err
	}
	var lc net.ListenConfig
	listener, err := lc.Listen(ctx, "tcp", cfg.Server.Listen)
	if err != nil {
		return fmt.Errorf("listen: %w", err)
	}
	log.Info("vostro is listening", "address", listener.Addr().String(), "version", version())
	if listening != nil {
		listening(listener.Addr())
	}

	// The door closes first, then the stages: what was accepted is durable, and
	// a stage that is cut off finds its work where it lay.
	group, groupCtx := errgroup.WithContext(ctx)
	group.Go(func() error { return g.serveDoor(listener) })
	group.Go(func() error {
		<-groupCtx.Done()
		stop, cancel := context.WithTimeout(context.WithoutCancel(ctx), 15*time.Second)
		defer cancel()
		return g.server.Shutdown(stop)
	})
	group.Go(func() error { return g.serveMetrics(groupCtx) })
	group.Go(func() error { return stay(groupCtx, g.members, log) })
	group.Go(func() error { return g.readKafka(groupCtx) })
	group.Go(func() error { return g.runner.Run(groupCtx) })
	err = group.Wait()
	log.Info("vostro has stopped")
	return err
}

func (g *gatewayParts) serveDoor(listener net.Listener) error {
	if g.cfg.Server.CertFile != "" {
		certificate, err := tls.LoadX509KeyPair(g.cfg.Server.CertFile, g.cfg.Server.KeyFile)
		if err != nil {
			return fmt.Errorf("server certificate: %w", err)
		}
		listener = tls.NewListener(listener, &tls.Config{
			Certificates: []tls.Certificate{certificate}, MinVersion: tls.VersionTLS12, NextProtos: []string{"h2", "http/1.1"},
		})
	}
	err := g.server.Serve(listener)
	if errors.Is(err, http.ErrServerClosed) {
		return nil
	}
	return err
}

// checkFiles opens what a configuration names, without a network: keys,
// policy, directory.
func checkFiles(ctx context.Context, cfg *config.Config) error {
	scratch, err := os.MkdirTemp("", "vostro-check-")
	if err != nil {
		return err
	}
	defer func() { _ = os.RemoveAll(scratch) }()
	offline := *cfg
	offline.Store = config.Store{DSN: "sqlite:" + scratch + "/check.db"}
	g, err := wire(ctx, &offline, slog.New(slog.DiscardHandler), seams{})
	if err != nil {
		return err
	}
	return g.close()
}

func version() string {
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
		return info.Main.Version
	}
	return "dev"
}
