package no.spinn.matching.common.problem;

import no.spinn.kit.problem.ProblemCode;

/** The problem codes of this service, in addition to those of every service. */
public enum MatchingProblem implements ProblemCode {
    FACTS_INVALID("SPINN-MAT-0001", 422),
    REPORT_NOT_READY("SPINN-MAT-0002", 404),
    CONDITIONS_INVALID("SPINN-MAT-0020", 422),
    TOO_MANY_PROFILES("SPINN-MAT-0030", 409),
    TOO_MANY_WATCHES("SPINN-MAT-0031", 409),
    TOO_MANY_STREAMS("SPINN-MAT-0032", 409),
    TOO_MANY_LISTINGS("SPINN-MAT-0040", 409),
    CONTACT_EXISTS("SPINN-MAT-0041", 409),
    CONTACT_ANSWERED("SPINN-MAT-0042", 409),
    TOO_MANY_CONTACTS("SPINN-MAT-0043", 409),
    NO_THEMES("SPINN-MAT-0044", 409),
    TOO_MANY_WEBHOOKS("SPINN-MAT-0050", 409),
    WEBHOOK_UNREACHABLE("SPINN-MAT-0051", 422),
    WEBHOOK_ON("SPINN-MAT-0052", 409);

    private final String code;
    private final int status;

    MatchingProblem(String code, int status) {
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
