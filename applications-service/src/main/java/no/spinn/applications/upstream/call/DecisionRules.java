package no.spinn.applications.upstream.call;

import no.spinn.kit.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What a decision on an application is in law. Differs by instrument, also for the same applicant.
 *
 * @param individualDecision whether it is an individual decision (enkeltvedtak)
 * @param appeal null when it cannot be appealed, or nothing is known of it
 * @param notAppealable why it cannot be appealed; null when it can, or nothing is known of it
 * @param stateAid how grants are given with regard to state aid; null when that differs or is not stated
 */
public record DecisionRules(
        boolean individualDecision,
        @Nullable RightOfAppeal appeal,
        @Nullable LocalizedText notAppealable,
        @Nullable StateAidBasis stateAid) {

    /** What is taken to hold where nothing is stated: the law's own rule, with a body yet to be named. */
    public static final DecisionRules UNSTATED = new DecisionRules(true, null, null, null);

    private static final int WEEKS_BY_LAW = 3;

    /** How long one may appeal: three weeks unless stated otherwise (forvaltningsloven § 29). */
    public int weeksForAppeal() {
        return appeal == null ? WEEKS_BY_LAW : appeal.weeks();
    }
}
