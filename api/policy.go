package api

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"github.com/vostro-gateway/vostro/gateway"
)

// PolicyReader finds releases of the policy, what they consist of, and what was
// decided by them.
type PolicyReader interface {
	PolicyNow(ctx context.Context) (int64, error)
	PolicyReleases(ctx context.Context, after int64, n int) ([]gateway.PolicyRelease, error)
	PolicyLatest(ctx context.Context, upTo int64, n int) ([]gateway.PolicyRelease, error)
	PolicyContent(ctx context.Context, part gateway.PolicyPart, digest string) ([]byte, error)
	Decision(ctx context.Context, id string) (gateway.Decision, error)
	// DecisionsSince gives up to n decisions after a time and an id, in the order in
	// which they were taken.
	DecisionsSince(ctx context.Context, since time.Time, id string, n int) ([]gateway.Decision, error)
}

// PolicyRelease is a release of the policy and who answers for it.
type PolicyRelease struct {
	Number     int64    `json:"number"`
	Rules      string   `json:"rules" doc:"SHA-256 of the rules, in hex"`
	Tests      string   `json:"tests" doc:"SHA-256 of the tests, in hex"`
	Data       string   `json:"data" doc:"SHA-256 of lists and limits, in hex"`
	Proposal   string   `json:"proposal,omitempty" doc:"Absent for what was taken from the configured bundle"`
	ProposedBy string   `json:"proposed_by" doc:"Credential, or configuration"`
	ApprovedBy []string `json:"approved_by" nullable:"false"`
	Reason     string   `json:"reason,omitempty"`
	RollbackTo int64    `json:"rollback_to,omitempty" doc:"The earlier release whose content this one has"`
	At         string   `json:"at" format:"date-time"`
	Effective  string   `json:"effective" format:"date-time" doc:"From then on, unless a later release is in force"`
	State      string   `json:"state" enum:"in_force,scheduled,past"`
}

// PolicyReleases is one page of releases, oldest first.
type PolicyReleases struct {
	Data       []PolicyRelease `json:"data" nullable:"false"`
	NextCursor string          `json:"next_cursor,omitempty" doc:"Absent on the last page"`
}

type policyOutput struct{ Body PolicyRelease }

type policyReleasesInput struct{ Page }

type policyReleasesOutput struct{ Body PolicyReleases }

type policyContentInput struct {
	Part   string `path:"part" enum:"rules,tests,data"`
	Digest string `path:"digest" minLength:"64" maxLength:"64"`
}

type policyContentOutput struct{ Body json.RawMessage }

// Decision is a recorded decision with the input that it was taken on.
type Decision struct {
	ID          string           `json:"id"`
	TransferID  string           `json:"transfer_id"`
	Outcome     string           `json:"outcome" enum:"allow,hold,deny"`
	Reasons     []DecisionReason `json:"reasons" nullable:"false"`
	Obligations []Obligation     `json:"obligations,omitempty" nullable:"false" doc:"What the send must fulfil when it is allowed"`
	Rules       string           `json:"rules" doc:"SHA-256 of the rules, in hex"`
	DataDigest  string           `json:"data" doc:"SHA-256 of lists and limits, in hex"`
	Input       any              `json:"input" doc:"The input document"`
	InputSHA256 string           `json:"input_sha256" doc:"Of the input document, in hex"`
	Duration    string           `json:"duration_ns"`
	At          string           `json:"at" format:"date-time"`
	Expires     string           `json:"expires,omitempty" format:"date-time" doc:"Until when an allow is good"`
}

// DecisionReason is a reason as officers read it: nothing is withheld.
type DecisionReason struct {
	Rule string `json:"rule"`
	Text string `json:"text"`
	ISO  string `json:"iso,omitempty"`
	Path string `json:"path,omitempty"`
}

// Obligation is what a rule demands of the send that it lets pass.
type Obligation struct {
	Rule      string   `json:"rule"`
	Text      string   `json:"text"`
	Delay     string   `json:"delay,omitempty" doc:"It isn't sent before so long after it was first let pass, such as 24h0m0s"`
	Finality  string   `json:"finality,omitempty" doc:"The source waits for this at least: full, safe or a number of blocks"`
	Verifiers []string `json:"verifiers,omitempty" nullable:"false" doc:"Contracts on the source chain"`
	Report    string   `json:"report,omitempty" doc:"A tag to report it by"`
}

// Decisions is one page of decisions, in the order in which they were taken.
type Decisions struct {
	Data       []Decision `json:"data" nullable:"false"`
	NextCursor string     `json:"next_cursor,omitempty" doc:"Absent on the last page"`
}

// DecisionPath names a decision.
type DecisionPath struct {
	ID string `path:"id" maxLength:"64" doc:"Id of the decision"`
}

type decisionOutput struct{ Body Decision }

type decisionsInput struct {
	Page
	Since time.Time `query:"since" doc:"Decisions taken at that time and later"`
}

type decisionsOutput struct{ Body Decisions }

func (s *Server) registerPolicy(a huma.API) {
	readers := []Role{RoleOfficer}
	show := huma.Operation{
		OperationID: "get-policy", Method: http.MethodGet, Path: "/v1/policy", Tags: []string{"policy"}, Summary: "Show the release of the policy in force",
		Description: "Only the house sees it; where one client alone is configured, its officers are the house's.",
	}
	s.protect(a, &show, readers, 404)
	huma.Register(a, show, s.getPolicy)

	releases := huma.Operation{
		OperationID: "list-policy-releases", Method: http.MethodGet, Path: "/v1/policy/releases", Tags: []string{"policy"},
		Summary: "What the policy was, is and will be, and who answers for it",
	}
	s.protect(a, &releases, readers, 400, 409)
	huma.Register(a, releases, s.listPolicyReleases)

	content := huma.Operation{
		OperationID: "get-policy-content", Method: http.MethodGet, Path: "/v1/policy/contents/{part}/{digest}", Tags: []string{"policy"},
		Summary:     "Show a part of a bundle by its digest",
		Description: "Of rules and tests an object from file name to text, of data the object that rules see below data.",
	}
	s.protect(a, &content, readers, 400, 404)
	huma.Register(a, content, s.getPolicyContent)

	decision := huma.Operation{
		OperationID: "get-decision", Method: http.MethodGet, Path: "/v1/decisions/{id}", Tags: []string{"policy"}, Summary: "Show a decision with its input",
	}
	s.protect(a, &decision, readers, 404)
	huma.Register(a, decision, s.getDecision)

	decisions := huma.Operation{
		OperationID: "list-decisions", Method: http.MethodGet, Path: "/v1/decisions", Tags: []string{"policy"}, Summary: "List decisions with their inputs, oldest first",
	}
	s.protect(a, &decisions, readers, 400, 409)
	huma.Register(a, decisions, s.listDecisions)

	if s.shadow != nil {
		shadow := huma.Operation{
			OperationID: "get-policy-shadow", Method: http.MethodGet, Path: "/v1/policy/shadow", Tags: []string{"policy"},
			Summary:     "Show how the policy in shadow would have decided",
			Description: "What this gateway has evaluated beside the policy in force since the candidate was configured or last changed, and the last differences that any gateway of the store has found.",
		}
		s.protect(a, &shadow, readers)
		huma.Register(a, shadow, s.getPolicyShadow)
	}
}

// policyInForce gives the number of the release in force, 0 when there is none.
func (s *Server) policyInForce(ctx context.Context) (gateway.PolicyRelease, error) {
	const page = 16
	head, err := s.store.PolicyNow(ctx)
	for upTo := head; err == nil && upTo > 0; upTo -= page {
		var found []gateway.PolicyRelease
		found, err = s.store.PolicyLatest(ctx, upTo, page)
		for _, r := range found {
			if !r.Effective.After(s.now()) {
				return r, nil
			}
		}
	}
	return gateway.PolicyRelease{}, err
}

func (s *Server) getPolicy(ctx context.Context, _ *struct{}) (*policyOutput, error) {
	if err := s.house(ctx, "the policy"); err != nil {
		return nil, err
	}
	r, err := s.policyInForce(ctx)
	switch {
	case err != nil:
		return nil, s.problem(ctx, err)
	case r.Number == 0:
		return nil, s.notFound(ctx, "policy", "in force")
	}
	return &policyOutput{viewPolicyRelease(r, r.Number)}, nil
}

func (s *Server) listPolicyReleases(ctx context.Context, in *policyReleasesInput) (*policyReleasesOutput, error) {
	const list = "policy-releases"
	if err := s.house(ctx, "the policy"); err != nil {
		return nil, err
	}
	text, err := s.after(ctx, list, in.Cursor)
	if err != nil {
		return nil, err
	}
	var after int64
	if text != "" {
		if after, err = strconv.ParseInt(text, 10, 64); err != nil {
			return nil, s.strangeCursor(ctx)
		}
	}
	inForce, err := s.policyInForce(ctx)
	if err != nil {
		return nil, s.problem(ctx, err)
	}
	found, err := s.store.PolicyReleases(ctx, after, in.Limit)
	if err != nil {
		return nil, s.problem(ctx, err)
	}
	out := &policyReleasesOutput{PolicyReleases{Data: make([]PolicyRelease, 0, len(found))}}
	for _, r := range found {
		out.Body.Data = append(out.Body.Data, viewPolicyRelease(r, inForce.Number))
	}
	if len(found) == in.Limit {
		out.Body.NextCursor = s.cursorAfter(list, fmt.Sprint(found[len(found)-1].Number))
	}
	return out, nil
}

func (s *Server) strangeCursor(ctx context.Context) error {
	return s.newProblem(ctx, http.StatusBadRequest, gateway.CodeInvalidRequest, gateway.RetryNever, "the cursor isn't one that this list gave")
}

func (s *Server) getPolicyContent(ctx context.Context, in *policyContentInput) (*policyContentOutput, error) {
	if err := s.house(ctx, "the policy"); err != nil {
		return nil, err
	}
	content, err := s.store.PolicyContent(ctx, gateway.PolicyPart(in.Part), in.Digest)
	if err != nil {
		return nil, s.problem(ctx, err)
	}
	return &policyContentOutput{content}, nil
}

func (s *Server) getDecision(ctx context.Context, in *DecisionPath) (*decisionOutput, error) {
	if err := s.house(ctx, "the record of decisions"); err != nil {
		return nil, err
	}
	d, err := s.store.Decision(ctx, in.ID)
	if err != nil {
		return nil, s.problem(ctx, err)
	}
	return &decisionOutput{viewDecision(&d)}, nil
}

// decided is where a page of decisions ends.
type decided struct {
	At time.Time `json:"a"`
	ID string    `json:"i"`
}

func (s *Server) listDecisions(ctx context.Context, in *decisionsInput) (*decisionsOutput, error) {
	const list = "decisions"
	if err := s.house(ctx, "the record of decisions"); err != nil {
		return nil, err
	}
	text, err := s.after(ctx, list, in.Cursor)
	if err != nil {
		return nil, err
	}
	at := decided{At: in.Since}
	if text != "" && json.Unmarshal([]byte(text), &at) != nil {
		return nil, s.strangeCursor(ctx)
	}
	found, err := s.store.DecisionsSince(ctx, at.At, at.ID, in.Limit)
	if err != nil {
		return nil, s.problem(ctx, err)
	}
	out := &decisionsOutput{Decisions{Data: make([]Decision, 0, len(found))}}
	for i := range found {
		out.Body.Data = append(out.Body.Data, viewDecision(&found[i]))
	}
	if n := len(found); n == in.Limit {
		next, err := json.Marshal(decided{found[n-1].At, found[n-1].ID})
		if err != nil {
			return nil, s.problem(ctx, err)
		}
		out.Body.NextCursor = s.cursorAfter(list, string(next))
	}
	return out, nil
}

func viewPolicyRelease(r gateway.PolicyRelease, inForce int64) PolicyRelease {
	state := "past"
	switch {
	case r.Number == inForce:
		state = "in_force"
	case r.Number > inForce:
		state = "scheduled"
	}
	return PolicyRelease{
		Number: r.Number, Rules: r.Rules, Tests: r.Tests, Data: r.Data, Proposal: r.Proposal, ProposedBy: r.ProposedBy, ApprovedBy: append([]string{}, r.ApprovedBy...),
		Reason: r.Reason, RollbackTo: r.RollbackTo, At: stamp(r.At), Effective: stamp(r.Effective), State: state,
	}
}

func viewDecision(d *gateway.Decision) Decision {
	v := Decision{
		ID: d.ID, TransferID: d.TransferID, Outcome: string(d.Outcome), Reasons: []DecisionReason{}, Rules: d.Bundle, DataDigest: d.Data,
		Input: json.RawMessage(d.Input), InputSHA256: d.InputSHA, Duration: strconv.FormatInt(int64(d.Duration), 10), At: stamp(d.At),
	}
	if len(d.Input) == 0 {
		v.Input = nil
	}
	if !d.Expires.IsZero() {
		v.Expires = stamp(d.Expires)
	}
	for _, r := range d.Reasons {
		v.Reasons = append(v.Reasons, DecisionReason{r.Rule, r.Text, r.ISO, r.Path})
	}
	v.Obligations = viewObligations(d.Obligations)
	return v
}

func viewObligations(obligations gateway.Obligations) []Obligation {
	var views []Obligation
	for _, o := range obligations {
		v := Obligation{Rule: o.Rule, Text: o.Text, Finality: o.Finality, Report: o.Report}
		if o.Delay > 0 {
			v.Delay = o.Delay.String()
		}
		for _, a := range o.Verifiers {
			v.Verifiers = append(v.Verifiers, a.Hex())
		}
		views = append(views, v)
	}
	return views
}

func (s *Server) getPolicyShadow(ctx context.Context, _ *struct{}) (*policyContentOutput, error) {
	if err := s.house(ctx, "the policy"); err != nil {
		return nil, err
	}
	found, err := s.shadow(ctx)
	if err != nil {
		return nil, s.problem(ctx, err)
	}
	report, err := json.Marshal(found)
	if err != nil {
		return nil, s.problem(ctx, err)
	}
	return &policyContentOutput{report}, nil
}
