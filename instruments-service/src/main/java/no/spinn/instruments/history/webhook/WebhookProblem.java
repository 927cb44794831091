package no.spinn.instruments.history.webhook;

import no.spinn.kit.problem.ProblemCode;

/** The problems of requests about webhooks. */
public enum WebhookProblem implements ProblemCode {
    TOO_MANY_WEBHOOKS("SPINN-INS-0201", 409),
    WEBHOOK_UNREACHABLE("SPINN-INS-0202", 422),
    WEBHOOK_ON("SPINN-INS-0203", 409);

    private final String code;
    private final int status;

    WebhookProblem(String code, int status) {
        this.code = code;
        this.status = status;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }
}
