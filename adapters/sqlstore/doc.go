// Package sqlstore keeps what the gateway must not forget, in SQLite (the
// embedded default) or PostgreSQL (where several gateways share the work). One
// code path serves both; what differs stands in dialect.go, sqlite.go,
// postgres.go and the migrations.
//
// Writes go through a group committer: callers queue, one goroutine takes what
// waits, commits once and answers all. A group in which a step fails is made anew
// with a savepoint for each step, so that the others commit. Reads go to a pool of
// their own and see what is committed.
//
// Time is handed in by the callers, kept in microseconds UTC. Identifiers are
// the caller's and ordered by time. Nothing is summed by the database.
package sqlstore
