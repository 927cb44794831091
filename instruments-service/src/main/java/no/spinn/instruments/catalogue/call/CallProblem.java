package no.spinn.instruments.catalogue.call;

import no.spinn.kit.problem.ProblemCode;

/** The problems of requests about calls. */
public enum CallProblem implements ProblemCode {
    FAULTY("SPINN-INS-0001", 422, "The call has faults"),
    NOT_READY("SPINN-INS-0002", 422, "The call cannot be scheduled with this plan"),
    NOT_A_DRAFT("SPINN-INS-0003", 409, "The call is announced and can no longer be edited or deleted"),
    ILLEGAL_MOVE("SPINN-INS-0004", 409, "The act is not possible in this state of the call"),
    AMENDMENT_REFUSED("SPINN-INS-0005", 422, "The amendment is not allowed"),
    NOTHING_AMENDED("SPINN-INS-0006", 422, "The amendment changes nothing"),
    NOT_ANNOUNCED("SPINN-INS-0007", 409, "A draft or a cancelled call cannot be amended"),
    INSTRUMENT_RETIRED("SPINN-INS-0008", 409, "The instrument is retired");

    private final String code;
    private final int status;
    private final String title;

    CallProblem(String code, int status, String title) {
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
