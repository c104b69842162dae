package kafkatest

import (
	"context"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// version is what deploy/testtools/kafka/fetch.sh fetches.
const version = "4.1.1"

// Real starts one node of Apache Kafka, and skips the test where there is none;
// with CI=true that is a failure.
func Real(t *testing.T) *Server {
	t.Helper()
	root := repository(t)
	jars := filepath.Join(root, ".tools", "kafka-"+version)
	if _, err := os.Stat(jars); err != nil {
		absent(t, "Apache Kafka isn't there: make test-tools fetches it (it needs Maven)")
	}
	if _, err := exec.LookPath("java"); err != nil {
		absent(t, "Java isn't there: install default-jre-headless")
	}
	n := &node{script: filepath.Join(root, "deploy", "kafka", "single-node.sh"), jars: jars, data: t.TempDir(), port: free(t), controller: free(t)}
	n.start(t)
	t.Cleanup(n.kill)
	return &Server{Brokers: []string{n.address()}, Restart: func(t *testing.T) {
		t.Helper()
		n.kill()
		n.start(t)
	}}
}

func absent(t *testing.T, why string) {
	t.Helper()
	if os.Getenv("CI") == "true" {
		t.Fatal(why)
	}
	t.Skip(why)
}

// repository finds the folder that has go.mod.
func repository(t *testing.T) string {
	t.Helper()
	dir, err := os.Getwd()
	require.NoError(t, err)
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir
		}
		parent := filepath.Dir(dir)
		require.NotEqual(t, parent, dir, "no go.mod above the test")
		dir = parent
	}
}

// node is a process of Apache Kafka.
type node struct {
	script, jars, data string
	port, controller   int
	process            *exec.Cmd
	ended              chan struct{}
}

func (n *node) address() string { return fmt.Sprintf("127.0.0.1:%d", n.port) }

func (n *node) start(t *testing.T) {
	t.Helper()
	said, err := os.OpenFile(filepath.Join(n.data, "said"), os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	require.NoError(t, err)
	n.process = exec.CommandContext(context.WithoutCancel(t.Context()), n.script, n.jars, n.data, fmt.Sprint(n.port), fmt.Sprint(n.controller)) //nolint:gosec // the repository's own script
	n.process.Stdout, n.process.Stderr = said, said
	require.NoError(t, n.process.Start())
	n.ended = make(chan struct{})
	go func() {
		defer close(n.ended)
		defer func() { _ = said.Close() }()
		_ = n.process.Wait()
	}()
	require.Eventually(t, func() bool {
		select {
		case <-n.ended:
			text, _ := os.ReadFile(said.Name())
			require.FailNow(t, "Apache Kafka has ended", "%s", text)
		default:
		}
		dialer := net.Dialer{Timeout: time.Second}
		conn, err := dialer.DialContext(t.Context(), "tcp", n.address())
		if err == nil {
			_ = conn.Close()
		}
		return err == nil
	}, patience, 100*time.Millisecond, "Apache Kafka to listen")
}

// kill ends the node as a power cut would; the script is the node, by exec.
func (n *node) kill() {
	_ = n.process.Process.Kill()
	<-n.ended
}

func free(t *testing.T) int {
	t.Helper()
	var config net.ListenConfig
	l, err := config.Listen(t.Context(), "tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer func() { _ = l.Close() }()
	return l.Addr().(*net.TCPAddr).Port
}
