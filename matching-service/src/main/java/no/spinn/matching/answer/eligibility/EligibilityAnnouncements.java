package no.spinn.matching.answer.eligibility;

/** Publishes eligibility reports. */
public interface EligibilityAnnouncements {

    /** Call this in the transaction that stores the report. */
    void announce(EligibilityReport report);
}
