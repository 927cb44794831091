package no.spinn.applications.applying.application;

import java.util.Arrays;
import java.util.List;

/** Where an application stands. {@link Act} is the table of how it gets from one state to another. */
public enum State {
    DRAFT,
    SUBMITTED,
    FORMAL_CHECK,
    SUPPLEMENT_REQUESTED,
    DISMISSED,
    UNDER_ASSESSMENT,
    RECOMMENDED,
    GRANTED,
    PARTIALLY_GRANTED,
    REJECTED,
    ACCEPTED,
    DECLINED,
    IN_PROGRESS,
    FINAL_REPORTED,
    CLOSED,
    RECLAIMED,
    WITHDRAWN;

    /** What can be done with an application in this state. */
    public List<Act> acts() {
        return Arrays.stream(Act.values()).filter(act -> act.isLegalFrom(this)).toList();
    }
}
