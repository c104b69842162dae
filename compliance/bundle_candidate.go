package compliance

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"

	"github.com/vostro-gateway/vostro/gateway"
)

// Newest gives the bundle in force and the number of the last release.
func (k *Keeper) Newest(ctx context.Context) (Bundle, int64, error) {
	if err := k.Refresh(ctx); err != nil {
		return Bundle{}, 0, err
	}
	b, _, err := k.current(ctx)
	return b, k.Revision(), err
}

// Candidate checks a bundle as Draft does and gives the proposal of its release. It is
// VERSION when base, what the bundle was put together on, is no longer the last release.
func (k *Keeper) Candidate(ctx context.Context, wanted Bundle, base int64) (gateway.Proposal, error) {
	if head := k.Revision(); head != base {
		return gateway.Proposal{}, gateway.Errorf(gateway.CodeVersion, "propose", gateway.RetryAfterChange, "release %d is the last one, not %d", head, base)
	}
	current, inForce, err := k.current(ctx)
	if err != nil {
		return gateway.Proposal{}, err
	}
	var report ReleaseReport
	if report.Check, err = k.checked(ctx, wanted); err != nil {
		return gateway.Proposal{}, err
	}
	return k.drafted(current, inForce, gateway.PolicyProposal{Base: base}, wanted, report)
}

// releasedAs gives the last release that was of a bundle's rules and data; 0: none was.
func (k *Keeper) releasedAs(ctx context.Context, b Bundle) (int64, error) {
	const page = 100
	digests, err := b.Digests()
	if err != nil {
		return 0, err
	}
	for upTo := k.Revision(); upTo > 0; upTo -= page {
		found, err := k.config.Store.PolicyLatest(ctx, upTo, page)
		if err != nil {
			return 0, fmt.Errorf("read releases: %w", err)
		}
		for _, r := range found {
			if r.Rules == digests.Rules && r.Data == digests.Data {
				return r.Number, nil
			}
		}
	}
	return 0, nil
}

// current gives the bundle and the release in force.
func (k *Keeper) current(ctx context.Context) (Bundle, gateway.PolicyRelease, error) {
	k.mu.Lock()
	inForce := k.inForce
	k.mu.Unlock()
	b, err := k.bundle(ctx, inForce.PolicyDigests)
	return b, inForce, err
}

// filesOf gives the bundle that is proposed by its files; by its data alone, with the
// rules and tests in force.
func (k *Keeper) filesOf(changes *PolicyChanges, current Bundle) (Bundle, error) {
	files := changes.Files
	if changes.DataOnly {
		files = maps.Clone(files)
		for name := range current.sources() {
			if _, there := files[name]; there {
				return Bundle{}, invalid("changes.files", "%s is no data: a release of data alone keeps the rules in force", name)
			}
		}
		maps.Insert(files, current.sources())
	}
	wanted, err := ReadFiles(files)
	if err != nil {
		return wanted, invalid("changes.files", "%v", err)
	}
	if changes.DataOnly {
		have, err := wanted.Digests()
		if err != nil {
			return wanted, invalid("changes.files", "%v", err)
		}
		if was, err := current.Digests(); err != nil || have.Rules != was.Rules || have.Tests != was.Tests {
			return wanted, invalid("changes.files", "has rules: a release of data alone keeps those in force")
		}
	}
	return wanted, nil
}

// drafted gives the proposal of a release that was checked.
func (k *Keeper) drafted(current Bundle, inForce gateway.PolicyRelease, content gateway.PolicyProposal, wanted Bundle, report ReleaseReport) (gateway.Proposal, error) {
	broken := func(err error) error {
		return gateway.Errorf(gateway.CodeInternal, "propose", gateway.RetryNever, "%w", err)
	}
	var err error
	if content.PolicyDigests, err = wanted.Digests(); err != nil {
		return gateway.Proposal{}, broken(err)
	}
	if content.PolicyDigests == inForce.PolicyDigests && inForce.Number == content.Base {
		return gateway.Proposal{}, invalid("changes", "release %d in force is like this already", inForce.Number)
	}
	report.Diff = Diff(current, wanted)
	if content.RollbackTo == 0 {
		content.Files = wanted.Files()
		if content.DataText, err = json.Marshal(wanted.Data); err != nil {
			return gateway.Proposal{}, broken(fmt.Errorf("data: %w", err))
		}
	}
	if content.Report, err = json.Marshal(report); err != nil {
		return gateway.Proposal{}, broken(err)
	}
	text, err := json.Marshal(content)
	if err != nil {
		return gateway.Proposal{}, broken(err)
	}
	return gateway.Proposal{Subject: gateway.PolicySubject, Required: k.config.Approvals, Content: text}, nil
}
