-- The last public keys of the issuer of tokens, by the address from which they were fetched.
CREATE TABLE issuer_keys (
    url        text        PRIMARY KEY,
    keys       jsonb       NOT NULL,
    fetched_at timestamptz NOT NULL
);
