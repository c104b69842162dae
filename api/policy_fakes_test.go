package api_test

import (
	"cmp"
	"context"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

func (m *memory) DirectoryNow(context.Context) (int64, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return int64(len(m.versions)), m.failure
}

func (m *memory) DirectoryVersion(ctx context.Context) (gateway.DirectoryVersion, bool, error) {
	now, err := m.DirectoryNow(ctx)
	if now == 0 || err != nil {
		return gateway.DirectoryVersion{}, false, err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.versions[now-1].Version, true, nil
}

func (m *memory) DirectoryVersions(_ context.Context, after int64, n int) ([]gateway.DirectoryVersion, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	var found []gateway.DirectoryVersion
	for _, u := range m.versions[min(int(after), len(m.versions)):] {
		if len(found) < n {
			found = append(found, u.Version)
		}
	}
	return found, m.failure
}

func (m *memory) DirectoryChanges(_ context.Context, after, upTo int64) ([]gateway.DirectoryEntry, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	last := map[string]gateway.DirectoryEntry{}
	for _, u := range m.versions[after:upTo] {
		for _, e := range u.Entries {
			e.Version = u.Version.Version
			last[string(e.Kind)+e.ID] = e
		}
	}
	found := slices.Collect(maps.Values(last))
	slices.SortFunc(found, func(a, b gateway.DirectoryEntry) int {
		return cmp.Or(-strings.Compare(string(a.Kind), string(b.Kind)), strings.Compare(a.ID, b.ID))
	})
	return found, m.failure
}

func (m *memory) DirectoryEntries(ctx context.Context, version int64, after gateway.DirectoryEntry, n int) ([]gateway.DirectoryEntry, error) {
	all, err := m.DirectoryChanges(ctx, 0, version)
	var page []gateway.DirectoryEntry
	for _, e := range all {
		past := after.Kind == "" || e.Kind < after.Kind || e.Kind == after.Kind && e.ID > after.ID
		if past && !e.Removed() && len(page) < n {
			page = append(page, e)
		}
	}
	return page, err
}

func (m *memory) PolicyNow(context.Context) (int64, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return int64(len(m.releases)), m.failure
}

func (m *memory) PolicyReleases(_ context.Context, after int64, n int) ([]gateway.PolicyRelease, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	var found []gateway.PolicyRelease
	for _, u := range m.releases[min(int(after), len(m.releases)):] {
		if len(found) < n {
			found = append(found, u.Release)
		}
	}
	return found, m.failure
}

func (m *memory) PolicyLatest(_ context.Context, upTo int64, n int) ([]gateway.PolicyRelease, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	var found []gateway.PolicyRelease
	for i := min(int(upTo), len(m.releases)) - 1; i >= 0 && len(found) < n; i-- {
		found = append(found, m.releases[i].Release)
	}
	return found, m.failure
}

func (m *memory) PolicyContent(_ context.Context, part gateway.PolicyPart, digest string) ([]byte, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, u := range m.releases {
		for _, c := range u.Contents {
			if c.Part == part && c.Digest == digest {
				return c.Content, m.failure
			}
		}
	}
	return nil, absent(string(part), digest)
}

func (m *memory) Decision(_ context.Context, id string) (gateway.Decision, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, d := range m.decisions {
		if d.ID == id {
			return d, m.failure
		}
	}
	return gateway.Decision{}, absent("decision", id)
}

func (m *memory) DecisionsSince(_ context.Context, since time.Time, id string, n int) ([]gateway.Decision, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	var found []gateway.Decision
	for _, d := range m.decisions {
		if (d.At.After(since) || d.At.Equal(since) && d.ID > id) && len(found) < n {
			found = append(found, d)
		}
	}
	return found, m.failure
}
