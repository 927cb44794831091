package no.spinn.matching.common.problem;

import no.spinn.kit.problem.Detail;

/** The details of the refusals of this service. */
public enum MatchingDetail implements Detail {
    NO_SUBMITTED_APPLICATION,
    NO_REPORT,
    NO_CALL,
    FACTS_UNUSABLE,
    NO_RULE_VERSION,
    ANSWERED_BY_RECEIVER,
    OWN_LISTING,
    CONTACT_REQUESTED,
    NO_LISTING,
    THEMES_MISSING,
    CRITERIA_UNUSABLE,
    STREAMS_OPEN,
    CONTACT_ANSWERED;
}
