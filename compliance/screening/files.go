package screening

import (
	"context"
	"errors"
	"fmt"
	"os"
	"sync"
	"sync/atomic"
	"time"
)

// Source is a list as it is configured.
type Source struct {
	Name      string
	File      string
	Format    Format
	Threshold int           // 0: ThresholdDefault
	MaxAge    time.Duration // of the file; 0: any
}

// Logger is the part of slog.Logger that Files uses.
type Logger interface {
	Info(msg string, args ...any)
	Warn(msg string, args ...any)
}

// lookEvery is how often files are looked at.
const lookEvery = 5 * time.Second

// Files keeps the lists in force that are in some files. A file that changes is read
// beside the list in force, which stays until the new one is whole. It is safe for
// concurrent use.
type Files struct {
	sources []Source
	log     Logger
	current atomic.Pointer[Set]

	mu    sync.Mutex // one look at a time
	read  []reads
	fault error
}

// reads is what is known of one file.
type reads struct {
	list  *List
	size  int64
	at    time.Time // modified
	stale bool
}

// Open reads every list. It fails when one of them can't be read: a gateway doesn't
// begin without a list that it is to screen by.
func Open(sources []Source, now time.Time, log Logger) (*Files, error) {
	f := &Files{sources: sources, log: log, read: make([]reads, len(sources))}
	names := map[string]bool{}
	for _, s := range sources {
		switch {
		case s.Name == "":
			return nil, errors.New("a list has no name")
		case names[s.Name]:
			return nil, fmt.Errorf("two lists have the name %q", s.Name)
		}
		names[s.Name] = true
	}
	if err := f.Refresh(now); err != nil {
		return nil, err
	}
	return f, nil
}

// InForce gives the lists in force. What was begun with an older set ends with it.
func (f *Files) InForce() *Set { return f.current.Load() }

// Ready reports why the lists in force aren't those of the files.
func (f *Files) Ready(context.Context) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.fault
}

// Step looks whether a file has changed.
func (f *Files) Step(_ context.Context, now time.Time) (int, time.Time, error) {
	return 0, now.Add(lookEvery), f.Refresh(now)
}

// Release has nothing to give back.
func (f *Files) Release(context.Context) error { return nil }

// Refresh takes up the files that have changed. A list whose file can't be read, or is
// older than it may be, is stale until it can: every decision says so.
func (f *Files) Refresh(now time.Time) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	var faults []error
	changed := f.current.Load() == nil
	for i := range f.sources {
		s, r := &f.sources[i], &f.read[i]
		was := *r
		if err := s.refresh(r, now); err != nil {
			faults = append(faults, fmt.Errorf("list %s: %s: %w", s.Name, s.File, err))
		}
		if r.list != was.list && r.list != nil {
			f.log.Info("a list is in force", "list", s.Name, "digest", r.list.Digest, "entries", r.list.Entries)
		}
		changed = changed || r.list != was.list || r.stale != was.stale
	}
	f.fault = errors.Join(faults...)
	first := f.current.Load() == nil
	if first && f.fault != nil {
		return f.fault
	}
	if changed {
		set := make([]*List, len(f.read))
		for i, r := range f.read {
			l := *r.list
			l.Stale = r.stale
			set[i] = &l
		}
		f.current.Store(NewSet(set...))
		if f.fault != nil {
			f.log.Warn("a list is stale: what it should stop is held", "err", f.fault)
		}
	}
	return f.fault
}

// shrunk is the part of a list's entries, in percent, that a new file must have. A
// list that loses more was cut off on its way; a gateway that is started takes it.
const shrunk = 50

func (s *Source) refresh(r *reads, now time.Time) error {
	about, err := os.Stat(s.File)
	if err != nil {
		r.stale = true
		return err
	}
	if r.list == nil || about.Size() != r.size || !about.ModTime().Equal(r.at) {
		list, err := s.open()
		switch {
		case err != nil:
		case r.list != nil && list.Entries*100 < r.list.Entries*shrunk:
			err = fmt.Errorf("has %d entries, the list in force %d: put the whole file there, or start the gateway anew to take it as it is", list.Entries, r.list.Entries)
		}
		if err != nil {
			r.stale = true
			return err
		}
		list.ReadAt = now
		if r.list == nil || list.Digest != r.list.Digest {
			r.list = list
		}
		r.size, r.at = about.Size(), about.ModTime()
	}
	if s.MaxAge > 0 && now.Sub(about.ModTime()) > s.MaxAge {
		r.stale = true
		return fmt.Errorf("was last written %s, which is more than %s ago", about.ModTime().UTC().Format(time.RFC3339), s.MaxAge)
	}
	r.stale = false
	return nil
}

func (s *Source) open() (*List, error) {
	in, err := os.Open(s.File)
	if err != nil {
		return nil, err
	}
	defer in.Close() //nolint:errcheck // it was only read
	return NewList(s.Name, s.Format, s.Threshold, in)
}
