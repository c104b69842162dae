// Package pgtest gives tests a PostgreSQL database of their own.
//
// It uses the server that VOSTRO_TEST_POSTGRES names, or starts a private one,
// once per test process, from an installed PostgreSQL. Without either a test is
// skipped in clear words, and fails where CI=true. A server that is named and
// doesn't answer is a failure.
package pgtest

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
)

// Env names the server to use: a postgres:// DSN whose user may create
// databases.
const Env = "VOSTRO_TEST_POSTGRES"

var (
	server = sync.OnceValues(start)
	serial atomic.Int64
)

// DSN gives an empty database, dropped at the end of the test. It is safe for
// parallel tests.
func DSN(t testing.TB) string {
	t.Helper()
	base, err := server()
	if err != nil {
		const hint = "no PostgreSQL to test against: %v (install postgresql, or set " + Env + ")"
		if os.Getenv("CI") == "true" || os.Getenv(Env) != "" {
			t.Fatalf(hint, err)
		}
		t.Skipf(hint, err)
	}
	name := fmt.Sprintf("vostro_%d_%d", os.Getpid(), serial.Add(1))
	if err := run(base, "CREATE DATABASE "+name); err != nil {
		t.Fatalf("create database: %v", err)
	}
	t.Cleanup(func() {
		if err := run(base, "DROP DATABASE IF EXISTS "+name+" WITH (FORCE)"); err != nil {
			t.Logf("drop database: %v", err)
		}
	})
	u, err := url.Parse(base)
	if err != nil {
		t.Fatalf("parse %s: %v", Env, err)
	}
	u.Path = "/" + name
	return u.String()
}

// Durable gives the DSN of an empty database on a server that syncs its log at
// every commit, for measurements.
func Durable(t testing.TB) string {
	t.Helper()
	dsn := DSN(t)
	if err := run(dsn, "ALTER SYSTEM SET fsync = on"); err != nil {
		t.Fatalf("turn fsync on: %v", err)
	}
	if err := run(dsn, "SELECT pg_reload_conf()"); err != nil {
		t.Fatalf("reload: %v", err)
	}
	return dsn
}

func run(dsn, sql string) error {
	ctx, cancel := context.WithTimeout(context.Background(), 3*time.Minute)
	defer cancel()
	conn, err := pgx.Connect(ctx, dsn)
	if err != nil {
		return err
	}
	_, err = conn.Exec(ctx, sql)
	return errors.Join(err, conn.Close(ctx))
}

// start gives the DSN of the server.
func start() (string, error) {
	if dsn := os.Getenv(Env); dsn != "" {
		return dsn, run(dsn, "SELECT 1")
	}
	bin, err := binaries()
	if err != nil {
		return "", err
	}
	return private(bin)
}

// binaries finds the folder of initdb and postgres, the newest version first.
func binaries() (string, error) {
	if path, err := exec.LookPath("initdb"); err == nil {
		if path, err = filepath.EvalSymlinks(path); err == nil {
			return filepath.Dir(path), nil
		}
	}
	found, err := filepath.Glob("/usr/lib/postgresql/*/bin/initdb")
	if err != nil || len(found) == 0 {
		return "", errors.New("no initdb in PATH nor in /usr/lib/postgresql")
	}
	newest := found[0]
	for _, f := range found[1:] {
		if version(f) > version(newest) {
			newest = f
		}
	}
	return filepath.Dir(newest), nil
}

func version(path string) int {
	n, _ := strconv.Atoi(strings.Split(path, "/")[4])
	return n
}

// script runs a server that ends, and whose folder goes, when the test process
// does, however that ends: the shell waits for the end of the pipe that the
// process holds. The server listens on a socket in that folder alone. It doesn't
// sync, because the tests never take its power away; see Durable.
const script = `set -e
cd /
"$1/initdb" -D "$2/data" -U vostro -A trust -E UTF8 --locale=C --no-sync >"$2/initdb.log" 2>&1
"$1/postgres" -D "$2/data" -k "$2" -c listen_addresses= -c max_connections=300 -c shared_buffers=128MB -c fsync=off >"$2/server.log" 2>&1 &
pid=$!
set +e
cat >/dev/null
kill -INT $pid
wait $pid
rm -rf "$2"
`

func private(bin string) (string, error) {
	folder, err := os.MkdirTemp("/tmp", "vostro-pg-") // short: a socket's path has at most 107 characters
	if err != nil {
		return "", err
	}
	cmd := exec.CommandContext(context.Background(), "/bin/sh", "-c", script, "sh", bin, folder)
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true} // an interrupt at the terminal ends the tests first
	if os.Geteuid() == 0 {
		// The server refuses to run as root.
		uid, gid, err := account("postgres")
		if err != nil {
			return "", err
		}
		cmd.SysProcAttr.Credential = &syscall.Credential{Uid: uid, Gid: gid}
		if err := os.Chown(folder, int(uid), int(gid)); err != nil {
			return "", err
		}
	}
	if _, err := cmd.StdinPipe(); err != nil { // kept open until this process ends
		return "", err
	}
	if err := cmd.Start(); err != nil {
		return "", err
	}
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()

	dsn := "postgres://vostro@/postgres?host=" + url.QueryEscape(folder)
	deadline := time.After(3 * time.Minute)
	tick := time.NewTicker(50 * time.Millisecond)
	defer tick.Stop()
	for {
		err := run(dsn, "SELECT 1")
		if err == nil {
			return dsn, nil
		}
		select {
		case ended := <-ended:
			log, _ := os.ReadFile(filepath.Join(folder, "initdb.log"))
			return "", fmt.Errorf("server ended (%w): %s", errors.Join(ended, err), log)
		case <-deadline:
			return "", fmt.Errorf("server doesn't answer: %w", err)
		case <-tick.C:
		}
	}
}

func account(name string) (uid, gid uint32, err error) {
	u, err := user.Lookup(name)
	if err != nil {
		return 0, 0, err
	}
	id, err := strconv.ParseUint(u.Uid, 10, 32)
	if err != nil {
		return 0, 0, err
	}
	group, err := strconv.ParseUint(u.Gid, 10, 32)
	return uint32(id), uint32(group), err
}
