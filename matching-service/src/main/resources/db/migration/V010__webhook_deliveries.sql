-- Which types of messages a webhook receives; null for all.
ALTER TABLE webhook ADD COLUMN types text[];

ALTER TABLE webhook_message
    ADD COLUMN type          text,
    -- What it is about. Of the messages to one webhook about one subject, the next is sent when this one is delivered.
    ADD COLUMN subject       text,
    -- The last attempt: what the receiver answered, when, and after how long.
    ADD COLUMN answer_status integer,
    ADD COLUMN answer_body   text,
    ADD COLUMN attempted_at  timestamptz,
    ADD COLUMN attempt_ms    integer;
CREATE INDEX webhook_message_subject ON webhook_message (webhook_id, subject, number) WHERE due_at IS NOT NULL;

-- A watch can be changed.
ALTER TABLE watch ADD COLUMN version bigint NOT NULL DEFAULT 1;
