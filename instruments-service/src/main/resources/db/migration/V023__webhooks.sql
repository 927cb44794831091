-- Where organisations want to be told of calls and instruments.
CREATE TABLE webhook (
    id              uuid        PRIMARY KEY,
    organisation    text        NOT NULL,
    name            text        NOT NULL,
    url             text        NOT NULL,
    -- Which types of messages it receives; null for all.
    types           text[],
    secret          text        NOT NULL,
    -- Signs beside the new one for a while after it was replaced.
    former_secret   text,
    former_until    timestamptz,
    -- Why nothing is sent any more; null while it is.
    switched_off    text,
    switched_off_at timestamptz,
    created_at      timestamptz NOT NULL
);
CREATE INDEX webhook_of_organisation ON webhook (organisation, id);

CREATE TABLE webhook_message (
    number        bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    webhook_id    uuid        NOT NULL REFERENCES webhook ON DELETE CASCADE,
    -- The same in each attempt, so that a receiver knows what it has had.
    message_id    text        NOT NULL,
    type          text        NOT NULL,
    -- What it is about. Of the messages to one webhook about one subject, the next is sent when this one is delivered.
    subject       text        NOT NULL,
    body          text        NOT NULL,
    created_at    timestamptz NOT NULL,
    attempts      integer     NOT NULL DEFAULT 0,
    -- When to send it next; null when that is over.
    due_at        timestamptz,
    delivered_at  timestamptz,
    -- The last attempt: what came of it, what the receiver answered, when, and after how long.
    outcome       text,
    answer_status integer,
    answer_body   text,
    attempted_at  timestamptz,
    attempt_ms    integer,
    UNIQUE (webhook_id, message_id)
);
CREATE INDEX webhook_message_due ON webhook_message (webhook_id, due_at) WHERE due_at IS NOT NULL;
CREATE INDEX webhook_message_subject ON webhook_message (webhook_id, subject, number) WHERE due_at IS NOT NULL;
CREATE INDEX webhook_message_over ON webhook_message (created_at) WHERE due_at IS NULL;

-- One row: the position of the last change of which webhooks have been told.
CREATE TABLE webhook_progress (
    single   boolean PRIMARY KEY DEFAULT true CHECK (single),
    position bigint  NOT NULL
);
INSERT INTO webhook_progress (position) SELECT coalesce(max(position), 0) FROM revision;
