package no.spinn.kit.webhook;

import java.util.Locale;
import no.spinn.kit.problem.Issue;

/** Every fault in what a caller says about webhooks. */
public enum WebhookIssue implements Issue {
    UNKNOWN_TYPE,
    /** The address of a webhook is no complete URL. */
    MALFORMED,
    /** The host is unknown, or has an address that is not public: one answer, since the difference tells what our own network knows. */
    PRIVATE_ADDRESS,
    PORT_NOT_ALLOWED;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
