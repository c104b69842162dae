package kafka

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"slices"
	"strings"
	"sync"
	"time"

	segment "github.com/segmentio/kafka-go"
)

// rejoinPause keeps a member that can't join from asking without end.
const rejoinPause = 500 * time.Millisecond

// Consume uses the library's consumer group for membership and offsets alone.
// Its Reader isn't used: it hands out records of aborted transactions, keeps
// records of a generation that is over in its queue, and has stalled on brokers
// that came back. Nor is its watch for new partitions: one topic that doesn't
// exist keeps it rejoining without end, and leaves every other topic of the group
// without an owner. The group is joined for the topics that there are, and anew
// when they change.
func (c *Cluster) Consume(ctx context.Context, group string, topics []string, take func(context.Context, Partition)) error {
	log := c.conf.Log.With("group", group)
	told := ""
	for ctx.Err() == nil {
		there, err := c.partitions(ctx, topics)
		if ctx.Err() != nil {
			return nil //nolint:nilerr // who ends the context asked for no more
		}
		trouble := ""
		switch missing := missing(topics, there); {
		case err != nil:
			trouble = err.Error()
		case len(missing) > 0:
			trouble = "topics don't exist: " + strings.Join(missing, ", ")
		}
		if trouble != "" && trouble != told {
			log.Warn("kafka can't be read", "err", trouble)
		}
		told = trouble
		if len(there) == 0 {
			wait(ctx, c.look())
			continue
		}
		if err := c.member(ctx, group, there, topics, take, log); err != nil {
			return err
		}
	}
	return nil
}

// look is the pause between looks at which topics and partitions there are.
func (c *Cluster) look() time.Duration { return min(c.conf.Session/4, 5*time.Second) }

// partitions counts the partitions of those of the topics that exist.
func (c *Cluster) partitions(ctx context.Context, topics []string) (map[string]int, error) {
	limited, cancel := context.WithTimeout(ctx, answerTime)
	defer cancel()
	meta, err := c.client.Metadata(limited, &segment.MetadataRequest{Topics: topics})
	if err != nil {
		return nil, fmt.Errorf("metadata: %w", err)
	}
	there := map[string]int{}
	for _, t := range meta.Topics {
		if t.Error == nil && len(t.Partitions) > 0 {
			there[t.Name] = len(t.Partitions)
		} else if t.Error != nil && !errors.Is(t.Error, segment.UnknownTopicOrPartition) {
			return nil, fmt.Errorf("metadata of %s: %w", t.Name, t.Error)
		}
	}
	return there, nil
}

func missing(topics []string, there map[string]int) []string {
	return slices.DeleteFunc(slices.Clone(topics), func(t string) bool { return there[t] > 0 })
}

// member is in the group until ctx ends or other partitions are there.
func (c *Cluster) member(
	ctx context.Context, group string, there map[string]int, topics []string, take func(context.Context, Partition), log *slog.Logger,
) error {
	members, err := segment.NewConsumerGroup(segment.ConsumerGroupConfig{
		ID: group, Brokers: c.conf.Brokers, Dialer: c.dialer, Topics: slices.Sorted(maps.Keys(there)), StartOffset: segment.FirstOffset,
		HeartbeatInterval: c.conf.Session / 6, SessionTimeout: c.conf.Session, RebalanceTimeout: c.conf.Session,
		JoinGroupBackoff: rejoinPause, Timeout: answerTime,
	})
	if err != nil {
		return fmt.Errorf("join group %s: %w", group, err)
	}
	// Closing ends the generation, waits for every take and leaves the group, so
	// that others needn't wait for the session to run out.
	defer func() { _ = members.Close() }()

	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	var watching sync.WaitGroup
	defer watching.Wait()
	defer cancel()
	watching.Go(func() {
		defer cancel()
		for ctx.Err() == nil {
			wait(ctx, c.look())
			if now, err := c.partitions(ctx, topics); err == nil && !maps.Equal(now, there) {
				return
			}
		}
	})

	trouble := false
	for {
		generation, err := members.Next(ctx)
		switch {
		case ctx.Err() != nil, errors.Is(err, segment.ErrGroupClosed):
			return nil
		case err != nil:
			if !trouble && !errors.Is(err, segment.RebalanceInProgress) {
				trouble = true
				log.Warn("the kafka group can't be joined", "err", err)
			}
			wait(ctx, rejoinPause)
			continue
		}
		trouble = false
		for topic, assigned := range generation.Assignments {
			for _, a := range assigned {
				p := c.assigned(generation, topic, a, log)
				generation.Start(func(until context.Context) {
					// The library's context knows nothing of ctx.
					taken, cancel := context.WithCancel(ctx)
					stop := context.AfterFunc(until, cancel)
					defer stop()
					defer cancel()
					take(taken, p)
					<-taken.Done() // or the generation would end for every partition
				})
			}
		}
	}
}

// assigned gives a partition of a generation.
func (c *Cluster) assigned(g *segment.Generation, topic string, a segment.PartitionAssignment, log *slog.Logger) *assignment {
	return &assignment{
		fetcher:    fetcher{cluster: c, topic: topic, partition: a.ID, offset: a.Offset, log: log.With("topic", topic, "partition", a.ID)},
		generation: g,
	}
}

// assignment is a partition while its generation lasts.
type assignment struct {
	fetcher
	generation *segment.Generation
}

func (a *assignment) Topic() string { return a.topic }
func (a *assignment) ID() int       { return a.partition }

// Commit is refused by the coordinator once the generation is over.
func (a *assignment) Commit(_ context.Context, offset int64) error {
	err := a.generation.CommitOffsets(map[string]map[int]int64{a.topic: {a.partition: offset}})
	if err != nil {
		return fmt.Errorf("commit offset %d of %s/%d: %w", offset, a.topic, a.partition, unreachable(err))
	}
	return nil
}

// wait waits for d or for the end of ctx.
func wait(ctx context.Context, d time.Duration) {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
	case <-timer.C:
	}
}
