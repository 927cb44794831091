package no.spinn.kit.thing;

import no.spinn.kit.problem.ProblemCode;

enum ThingProblem implements ProblemCode {
    NAME_TAKEN;

    @Override
    public String code() {
        return "SPINN-TST-0001";
    }

    @Override
    public int status() {
        return 409;
    }
}
