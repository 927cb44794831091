package no.spinn.kit.webhook;

import java.util.Locale;
import no.spinn.kit.problem.Issue;

/** Every fault in what a caller says about webhooks. */
public enum WebhookIssue implements Issue {
    UNKNOWN_TYPE,
    /** The address of a webhook is no complete URL. */
    MALFORMED,
    PRIVATE_ADDRESS,
    UNKNOWN_HOST;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
