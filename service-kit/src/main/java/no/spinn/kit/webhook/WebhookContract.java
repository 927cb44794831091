package no.spinn.kit.webhook;

import java.util.List;
import no.spinn.kit.problem.ProblemCode;

/** What is particular to the webhooks of a service. A service that has webhooks has one bean of this type. */
public interface WebhookContract {

    /** The types of its messages. */
    List<String> types();

    /** The problem when an organisation has as many webhooks as it may have. */
    ProblemCode tooMany();

    /** The problem of a URL to which no message can be sent. */
    ProblemCode unreachable();

    /** The problem when a webhook is enabled that is not disabled. */
    ProblemCode notDisabled();
}
