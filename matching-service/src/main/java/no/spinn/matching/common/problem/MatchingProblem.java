package no.spinn.matching.common.problem;

import no.spinn.kit.problem.ProblemCode;

/** What this service refuses, beside what every service does. */
public enum MatchingProblem implements ProblemCode {
    FACTS_INVALID("SPINN-MAT-0001", 422, "The facts do not fit the vocabulary"),
    REPORT_NOT_READY("SPINN-MAT-0002", 404, "There is no eligibility report for this application"),
    CONDITIONS_INVALID("SPINN-MAT-0020", 422, "Some conditions cannot be evaluated"),
    TOO_MANY_PROFILES("SPINN-MAT-0030", 409, "The organisation has as many profiles as it may have"),
    TOO_MANY_WATCHES("SPINN-MAT-0031", 409, "The organisation has as many watches as it may have"),
    TOO_MANY_STREAMS("SPINN-MAT-0032", 409, "The organisation has as many streams open as it may have"),
    TOO_MANY_LISTINGS("SPINN-MAT-0040", 409, "The organisation has as many listings as it may have"),
    CONTACT_EXISTS("SPINN-MAT-0041", 409, "Contact has been asked for before"),
    CONTACT_ANSWERED("SPINN-MAT-0042", 409, "The request for contact has been answered"),
    TOO_MANY_CONTACTS("SPINN-MAT-0043", 409, "The organisation has asked for as many contacts as it may"),
    NO_THEMES("SPINN-MAT-0044", 409, "The profile does not say what its project is about"),
    TOO_MANY_WEBHOOKS("SPINN-MAT-0050", 409, "The organisation has as many webhooks as it may have"),
    WEBHOOK_UNREACHABLE("SPINN-MAT-0051", 422, "Messages cannot be sent to this address"),
    WEBHOOK_ON("SPINN-MAT-0052", 409, "The webhook is not switched off");

    private final String code;
    private final int status;
    private final String title;

    MatchingProblem(String code, int status, String title) {
        this.code = code;
        this.status = status;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
