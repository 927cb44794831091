-- What a call has gone by, in each version of its criteria: what was executed can be looked up as long as anyone may ask.
CREATE TABLE executed_rule (
    call_id          uuid        NOT NULL,
    criteria_version integer     NOT NULL,
    -- The call as it was when the version was first seen.
    state            text        NOT NULL,
    known_since      timestamptz NOT NULL,
    PRIMARY KEY (call_id, criteria_version)
);

INSERT INTO executed_rule (call_id, criteria_version, state, known_since)
SELECT id, (state::jsonb ->> 'criteriaVersion')::integer, state, now()
FROM call
WHERE jsonb_typeof(state::jsonb -> 'criteriaVersion') = 'number';
