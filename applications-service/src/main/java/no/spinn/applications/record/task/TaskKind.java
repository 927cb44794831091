package no.spinn.applications.record.task;

import no.spinn.applications.applying.application.Act;

/** What an organisation has to do, and the act that does it. Where several acts would, it is the first that people think of. */
public enum TaskKind {
    SUBMIT_APPLICATION(Act.SUBMIT),
    ANSWER_INVITATION(Act.CONFIRM_PARTNERSHIP),
    BEGIN_FORMAL_CHECK(Act.BEGIN_FORMAL_CHECK),
    COMPLETE_FORMAL_CHECK(Act.BEGIN_ASSESSMENT),
    GIVE_SUPPLEMENT(Act.GIVE_SUPPLEMENT),
    DECLARE_IMPARTIALITY(Act.DECLARE_IMPARTIALITY),
    SCORE_APPLICATION(Act.SCORE),
    RECOMMEND(Act.RECOMMEND),
    DECIDE(Act.GRANT),
    RECONSIDER_APPEAL(Act.UPHOLD_DECISION),
    FORWARD_APPEAL(Act.FORWARD_APPEAL),
    DECIDE_APPEAL(Act.DECIDE_APPEAL),
    WRITE_AGREEMENT(Act.WRITE_AGREEMENT),
    ANSWER_GRANT(Act.ACCEPT),
    START_PROJECT(Act.START),
    DELIVER_REPORT(Act.DELIVER_REPORT),
    APPROVE_REPORT(Act.APPROVE_REPORT),
    CLOSE_CASE(Act.CLOSE);

    private final Act act;

    TaskKind(Act act) {
        this.act = act;
    }

    public Act act() {
        return act;
    }
}
