-- What the kit changes by itself of the webhooks of a service.
CREATE TABLE webhook (
    id            uuid PRIMARY KEY,
    secret        text NOT NULL,
    former_secret text,
    former_until  timestamptz
);
