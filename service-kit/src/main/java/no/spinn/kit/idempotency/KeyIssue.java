package no.spinn.kit.idempotency;

import no.spinn.kit.problem.Issue;

/** What can be wrong with an Idempotency-Key. */
enum KeyIssue implements Issue {
    MISSING;

    @Override
    public String code() {
        return "idempotency_key";
    }
}
