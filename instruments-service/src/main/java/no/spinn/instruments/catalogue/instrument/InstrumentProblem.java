package no.spinn.instruments.catalogue.instrument;

import no.spinn.kit.problem.ProblemCode;

/** The problems of requests about instruments. */
public enum InstrumentProblem implements ProblemCode {
    FAULTY("SPINN-INS-0101", 422),
    NOT_READY("SPINN-INS-0102", 422),
    SLUG_TAKEN("SPINN-INS-0103", 409),
    HAS_A_DRAFT("SPINN-INS-0104", 409),
    RETIRED("SPINN-INS-0105", 409);

    private final String code;
    private final int status;

    InstrumentProblem(String code, int status) {
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
