package no.spinn.matching.common.problem;

import no.spinn.kit.problem.Detail;

/** The details of the refusals of this service. */
public enum MatchingDetail implements Detail {
    NO_SUBMITTED_APPLICATION,
    NO_REPORT,
    NO_CALL,
    FACTS_UNUSABLE,
    NO_RULE_VERSION,
    NOTHING_OF_YOURS,
    ANSWERED_BY_RECEIVER,
    OWN_LISTING,
    CONTACT_REQUESTED,
    NO_LISTING,
    NOTHING_SAVED,
    THEMES_MISSING,
    CRITERIA_UNUSABLE,
    WEBHOOK_ENABLED,
    STREAMS_OPEN,
    CONTACT_ANSWERED,
    MOST;
}
