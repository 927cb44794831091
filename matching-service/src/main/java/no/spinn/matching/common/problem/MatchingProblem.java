package no.spinn.matching.common.problem;

import no.spinn.kit.problem.ProblemCode;

/** The problem codes of this service, in addition to those of every service. */
public enum MatchingProblem implements ProblemCode {
    FACTS_INVALID("SPINN-MAT-0001", 422, "Some facts are not valid in the vocabulary"),
    REPORT_NOT_READY("SPINN-MAT-0002", 404, "There is no eligibility report for this application"),
    CONDITIONS_INVALID("SPINN-MAT-0020", 422, "Some conditions cannot be evaluated"),
    TOO_MANY_PROFILES("SPINN-MAT-0030", 409, "The organisation has the maximum number of profiles"),
    TOO_MANY_WATCHES("SPINN-MAT-0031", 409, "The organisation has the maximum number of watches"),
    TOO_MANY_STREAMS("SPINN-MAT-0032", 409, "The organisation has the maximum number of open streams"),
    TOO_MANY_LISTINGS("SPINN-MAT-0040", 409, "The organisation has the maximum number of listings"),
    CONTACT_EXISTS("SPINN-MAT-0041", 409, "Contact has been requested before"),
    CONTACT_ANSWERED("SPINN-MAT-0042", 409, "The request for contact has already been answered"),
    TOO_MANY_CONTACTS("SPINN-MAT-0043", 409, "The organisation has the maximum number of requests for contact"),
    NO_THEMES("SPINN-MAT-0044", 409, "The profile has no themes"),
    TOO_MANY_WEBHOOKS("SPINN-MAT-0050", 409, "The organisation has the maximum number of webhooks"),
    WEBHOOK_UNREACHABLE("SPINN-MAT-0051", 422, "Messages cannot be sent to this URL"),
    WEBHOOK_ON("SPINN-MAT-0052", 409, "The webhook is not disabled");

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
