package no.spinn.applications.project.report;

import static no.spinn.applications.project.report.ReportState.APPROVED;
import static no.spinn.applications.project.report.ReportState.DELIVERED;
import static no.spinn.applications.project.report.ReportState.DUE;
import static no.spinn.applications.project.report.ReportState.RETURNED;

import java.util.EnumSet;
import java.util.Set;
import no.spinn.applications.applying.application.Act;

/**
 * The table of acts on a report: in which states of the report each is possible, and the state that it leads to.
 * {@link Act} has the roles that may perform it, and the states of the application. {@link Reports#begin} enforces both
 * tables.
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

    /** The act on the application, with the roles that may perform it and the states of the application. */
    public Act act() {
        return act;
    }

    /** The states of the report in which the act is possible. */
    public Set<ReportState> from() {
        return EnumSet.copyOf(from);
    }

    /** The state that the act leads to. */
    public ReportState to() {
        return to;
    }
}
