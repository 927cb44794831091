-- The provider reads the applications to a call by last change and by submission. Drafts are not its to see.
CREATE INDEX application_call_changed ON application (call_id, changed_at, id) WHERE state <> 'DRAFT';
CREATE INDEX application_call_submitted ON application (call_id, (coalesce(submitted_at, 'infinity')), id)
    WHERE state <> 'DRAFT';
