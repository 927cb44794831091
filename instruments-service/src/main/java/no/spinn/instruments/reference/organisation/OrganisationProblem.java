package no.spinn.instruments.reference.organisation;

import no.spinn.kit.problem.ProblemCode;

/** The problems of requests about organisations. */
public enum OrganisationProblem implements ProblemCode {
    REMOVED("SPINN-INS-0301", 410);

    private final String code;
    private final int status;

    OrganisationProblem(String code, int status) {
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
