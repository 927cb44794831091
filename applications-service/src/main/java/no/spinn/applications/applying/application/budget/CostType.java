package no.spinn.applications.applying.application.budget;

/** What the money is spent on (kostnadsarter). */
public enum CostType {
    /** Salaries, including overhead. */
    PERSONNEL_AND_INDIRECT,
    PROCURED_SERVICES,
    EQUIPMENT,
    TRAVEL,
    DISSEMINATION,
    OTHER_OPERATING
}
