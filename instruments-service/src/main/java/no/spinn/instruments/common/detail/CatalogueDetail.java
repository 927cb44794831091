package no.spinn.instruments.common.detail;

import no.spinn.kit.problem.Detail;

/** The details of the refusals of this service. */
public enum CatalogueDetail implements Detail {
    RETIRED_INSTRUMENT,
    PLAN_FAULTY,
    AMENDMENT_REFUSED,
    NOTHING_AMENDED,
    NO_CALL,
    DRAFTS_WITHOUT_DEADLINES,
    NO_INSTRUMENT_OF_YOURS,
    FILTERS_NOT_COMBINABLE,
    CALL_FAULTY,
    INSTRUMENT_RETIRED,
    HAS_A_DRAFT,
    CRITERIA_CONTRADICT,
    NO_INSTRUMENT_OR_DRAFT,
    NO_CRITERIA_VERSION,
    INSTRUMENT_FAULTY,
    NO_INSTRUMENT,
    MOMENT_UNREADABLE,
    PAST_NOT_SEARCHABLE,
    NOTHING_AT_THE_TIME,
    NO_CODE_LIST,
    NO_FACT,
    PROVIDER_FAULTY,
    NO_PROVIDER,
    SLUG_IN_USE,
    SLUG_OF_ANOTHER,
    NOT_YOUR_ROLE,
    CALL_STATE,
    NOT_A_PROVIDER;
}
