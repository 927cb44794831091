package no.spinn.instruments.catalogue.call;

import no.spinn.kit.problem.ProblemCode;

/** The problems of requests about calls. */
public enum CallProblem implements ProblemCode {
    FAULTY("SPINN-INS-0001", 422),
    NOT_READY("SPINN-INS-0002", 422),
    NOT_A_DRAFT("SPINN-INS-0003", 409),
    ILLEGAL_MOVE("SPINN-INS-0004", 409),
    AMENDMENT_REFUSED("SPINN-INS-0005", 422),
    NOTHING_AMENDED("SPINN-INS-0006", 422),
    NOT_ANNOUNCED("SPINN-INS-0007", 409),
    INSTRUMENT_RETIRED("SPINN-INS-0008", 409);

    private final String code;
    private final int status;

    CallProblem(String code, int status) {
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
