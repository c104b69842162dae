package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"time"
)

// child is a gateway in a process of its own. It ends when this process does:
// its standard input is a pipe that nobody else holds.
type child struct {
	cmd   *exec.Cmd
	stdin io.Closer
	done  chan struct{}
	err   error // of Wait, valid once done is closed
}

// startChild runs `serve` of this very binary; env is added to its own.
func startChild(configPath string, log io.Writer, env ...string) (*child, error) {
	self, err := os.Executable()
	if err != nil {
		return nil, fmt.Errorf("find this binary: %w", err)
	}
	// Not bound to a context: only its pipe ends it, or whoever kills it on purpose.
	cmd := exec.CommandContext(context.Background(), self, "serve", "--config", configPath, "--child")
	cmd.Env = append(os.Environ(), env...)
	cmd.Stdout, cmd.Stderr = log, log
	stdin, err := cmd.StdinPipe()
	if err != nil {
		return nil, fmt.Errorf("pipe to gateway: %w", err)
	}
	if err := cmd.Start(); err != nil {
		return nil, fmt.Errorf("start gateway: %w", err)
	}
	c := &child{cmd: cmd, stdin: stdin, done: make(chan struct{})}
	go func() {
		c.err = cmd.Wait()
		close(c.done)
	}()
	return c, nil
}

// kill ends the process as a power cut would: SIGKILL, no goodbye.
func (c *child) kill() {
	_ = c.cmd.Process.Kill()
	<-c.done
}

// stop ends it as an operator would and waits for it to finish what it has
// begun.
func (c *child) stop(ctx context.Context) error {
	_ = c.stdin.Close()
	select {
	case <-c.done:
		return c.err
	case <-ctx.Done():
		c.kill()
		return errors.Join(ctx.Err(), errors.New("the gateway didn't stop in time"))
	}
}

// ended reports whether the process is gone.
func (c *child) ended() bool {
	select {
	case <-c.done:
		return true
	default:
		return false
	}
}

// ready waits until the gateway answers that it is.
func (c *child) ready(ctx context.Context, baseURL string) error {
	ticker := time.NewTicker(50 * time.Millisecond)
	defer ticker.Stop()
	for {
		request, err := http.NewRequestWithContext(ctx, http.MethodGet, baseURL+"/readyz", nil)
		if err != nil {
			return err
		}
		if response, err := http.DefaultClient.Do(request); err == nil {
			_ = response.Body.Close()
			if response.StatusCode == http.StatusOK {
				return nil
			}
		}
		select {
		case <-c.done:
			return fmt.Errorf("the gateway ended while starting: %w", c.err)
		case <-ctx.Done():
			return fmt.Errorf("wait for the gateway: %w", ctx.Err())
		case <-ticker.C:
		}
	}
}
