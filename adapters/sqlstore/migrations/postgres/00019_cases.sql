-- +goose Up
-- The files of cases: notes, questions, answers, evidence and who has it, line by
-- line. Whoever writes a line has read those before it.
CREATE TABLE case_entries (
    case_id    TEXT COLLATE "C" NOT NULL CHECK (case_id <> ''),
    sequence   BIGINT NOT NULL CHECK (sequence > 0),
    kind       TEXT NOT NULL CHECK (kind = 'note' OR kind = 'question' OR kind = 'answer' OR kind = 'evidence' OR kind = 'owner'),
    author     TEXT NOT NULL CHECK (author <> ''),
    text       TEXT NOT NULL,
    owner      TEXT NOT NULL,
    name       TEXT NOT NULL,
    media_type TEXT NOT NULL,
    digest     TEXT NOT NULL,
    size       BIGINT NOT NULL,
    at         BIGINT NOT NULL,
    content    BYTEA,
    PRIMARY KEY (case_id, sequence),
    CHECK ((kind = 'evidence') = (content IS NOT NULL)),
    CHECK ((kind = 'evidence') = (length(digest) = 64))
);

CREATE TRIGGER case_entries_never_change BEFORE UPDATE OR DELETE ON case_entries FOR EACH STATEMENT EXECUTE FUNCTION refuse_update();

-- +goose Down
-- There is no way down: what was recorded is kept.
SELECT 1;
