package no.spinn.kit.webhook;

import java.util.Map;
import no.spinn.kit.problem.Fault;

/** Says why messages cannot be sent to a URL. */
public final class UnreachableAddress extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Fault fault;

    UnreachableAddress(WebhookIssue issue, Map<String, ?> values) {
        this(issue.at("", values));
    }

    private UnreachableAddress(Fault fault) {
        super(fault.detail());
        this.fault = fault;
    }

    public Fault fault(String pointer) {
        return fault.at(pointer);
    }
}
