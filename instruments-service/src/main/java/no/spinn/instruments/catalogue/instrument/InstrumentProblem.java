package no.spinn.instruments.catalogue.instrument;

import no.spinn.kit.problem.ProblemCode;

/** The problems of requests about instruments. */
public enum InstrumentProblem implements ProblemCode {
    FAULTY("SPINN-INS-0101", 422, "The instrument has faults"),
    NOT_READY("SPINN-INS-0102", 422, "The instrument cannot be published with this plan"),
    SLUG_TAKEN("SPINN-INS-0103", 409, "Another instrument has this slug"),
    HAS_A_DRAFT("SPINN-INS-0104", 409, "The instrument has a draft already"),
    RETIRED("SPINN-INS-0105", 409, "The instrument is retired");

    private final String code;
    private final int status;
    private final String title;

    InstrumentProblem(String code, int status, String title) {
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
