package no.spinn.applications.applying.application.budget;

/** What the money is spent on (kostnadsarter). */
public enum CostType {
    /** Salaries with the overhead that follows them. */
    PERSONNEL_AND_INDIRECT,
    PROCURED_SERVICES,
    EQUIPMENT,
    TRAVEL,
    DISSEMINATION,
    OTHER_OPERATING
}
