-- Tickets of streams: what an address has instead of a token. Only digests are stored.
CREATE TABLE stream_ticket (
    ticket_sha256 bytea PRIMARY KEY,
    stream        text        NOT NULL,
    consumer      text        NOT NULL,
    supplier      text,
    scope         text        NOT NULL,
    expires_at    timestamptz NOT NULL,
    session_until timestamptz NOT NULL,
    -- Set when the ticket is used. Whoever resumes the stream proves that it received it.
    proof_sha256  bytea
);
CREATE INDEX stream_ticket_age ON stream_ticket (session_until);
