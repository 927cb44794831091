-- Where organisations want to be told of what their watches find.
CREATE TABLE webhook (
    id              uuid        PRIMARY KEY,
    organisation    text        NOT NULL,
    name            text        NOT NULL,
    url             text        NOT NULL,
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
    number       bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    webhook_id   uuid        NOT NULL REFERENCES webhook ON DELETE CASCADE,
    -- The same in each attempt, so that a receiver knows what it has had.
    message_id   text        NOT NULL,
    body         text        NOT NULL,
    created_at   timestamptz NOT NULL,
    attempts     integer     NOT NULL DEFAULT 0,
    -- When to send it next; null when that is over.
    due_at       timestamptz,
    delivered_at timestamptz,
    -- What came of the last attempt.
    outcome      text,
    UNIQUE (webhook_id, message_id)
);
CREATE INDEX webhook_message_due ON webhook_message (webhook_id, due_at) WHERE due_at IS NOT NULL;
CREATE INDEX webhook_message_over ON webhook_message (created_at) WHERE due_at IS NULL;

ALTER TABLE watch ADD COLUMN webhook_id uuid REFERENCES webhook ON DELETE SET NULL;
CREATE INDEX watch_of_webhook ON watch (webhook_id) WHERE webhook_id IS NOT NULL;
