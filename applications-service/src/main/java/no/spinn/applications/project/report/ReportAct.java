package no.spinn.applications.project.report;

import static no.spinn.applications.project.report.ReportState.APPROVED;
import static no.spinn.applications.project.report.ReportState.DELIVERED;
import static no.spinn.applications.project.report.ReportState.DUE;
import static no.spinn.applications.project.report.ReportState.RETURNED;

import java.util.EnumSet;
import java.util.Set;
import no.spinn.applications.applying.application.Act;

/**
 * Everything that can be done with a report: in which of its states, and where it leads. Who may do it, and in which states of
 * the application, is in {@link Act}. {@link Reports#begin} obeys both tables.
 */
public enum ReportAct {
    DELIVER(Act.DELIVER_REPORT, from(DUE, RETURNED), DELIVERED),
    APPROVE(Act.APPROVE_REPORT, from(DELIVERED), APPROVED),
    RETURN(Act.RETURN_REPORT, from(DELIVERED), RETURNED);

    private final Act act;
    private final Set<ReportState> from;
    private final ReportState to;

    ReportAct(Act act, Set<ReportState> from, ReportState to) {
        this.act = act;
        this.from = from;
        this.to = to;
    }

    private static Set<ReportState> from(ReportState first, ReportState... more) {
        return EnumSet.of(first, more);
    }

    public boolean isLegalFrom(ReportState state) {
        return from.contains(state);
    }

    /** What it is to the application: who may do it, and in which states of it. */
    public Act act() {
        return act;
    }

    /** In which states of the report it is possible. */
    public Set<ReportState> from() {
        return EnumSet.copyOf(from);
    }

    /** Where it leads. */
    public ReportState to() {
        return to;
    }
}
