package no.spinn.applications.record.barometer;

/** The ways in which a project is paid for. */
public enum Financing {
    /** Entirely by the organisation's own budget. */
    ENTIRELY_OWN,
    /** By the own budget and by others. */
    PARTLY,
    /** Entirely by others. */
    ENTIRELY_EXTERNAL
}
