package no.spinn.kit.webhook;

import no.spinn.kit.problem.Issue;

/** Every fault in what a caller says about webhooks, except for addresses. */
public enum WebhookIssue implements Issue {
    UNKNOWN_TYPE;

    @Override
    public String code() {
        return "unknown_type";
    }
}
