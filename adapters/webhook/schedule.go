package webhook

import "time"

// ScheduleDefault is the example schedule of Standard Webhooks with one more
// early try: three days and three and a half hours in all.
func ScheduleDefault() []time.Duration {
	return []time.Duration{
		5 * time.Second, time.Minute, 5 * time.Minute, 30 * time.Minute, 2 * time.Hour,
		5 * time.Hour, 10 * time.Hour, 14 * time.Hour, 20 * time.Hour, 24 * time.Hour,
	}
}

// Schedule gives how long to wait after the attempt-th failed attempt, counted
// from 1; false when waits are used up and the delivery is dead. jitter
// gives numbers in [0, 1) and spreads each wait by a tenth to either side, so
// that an endpoint that comes back isn't met by everything at once; without one
// the waits are exact.
func Schedule(waits []time.Duration, jitter func() float64) func(attempt int) (time.Duration, bool) {
	return func(attempt int) (time.Duration, bool) {
		if attempt < 1 {
			attempt = 1
		}
		if attempt > len(waits) {
			return 0, false
		}
		wait := waits[attempt-1]
		if jitter != nil {
			wait += time.Duration((jitter()*2 - 1) * float64(wait/10))
		}
		return wait, true
	}
}
