package no.spinn.applications.applying.application;

import static no.spinn.applications.applying.application.Role.APPEAL_BODY;
import static no.spinn.applications.applying.application.Role.APPLICANT;
import static no.spinn.applications.applying.application.Role.ASSESSOR;
import static no.spinn.applications.applying.application.Role.MEMBER;
import static no.spinn.applications.applying.application.Role.PARTNER;
import static no.spinn.applications.applying.application.Role.PROVIDER;

import java.util.EnumSet;
import java.util.Set;

/**
 * The parts of an application, and the roles that may see each. Every role may see the id, the applicant, the call, the
 * state and the title.
 */
public enum Part {
    FACTS(APPLICANT, MEMBER, PARTNER, PROVIDER, ASSESSOR, APPEAL_BODY),
    ANSWERS(APPLICANT, MEMBER, PROVIDER, ASSESSOR, APPEAL_BODY),
    BUDGET(APPLICANT, MEMBER, PARTNER, PROVIDER, ASSESSOR, APPEAL_BODY),
    PARTNERS(APPLICANT, MEMBER, PARTNER, PROVIDER, ASSESSOR, APPEAL_BODY),
    ATTACHMENTS(APPLICANT, MEMBER, PROVIDER, ASSESSOR, APPEAL_BODY),
    /** The receipt, the snapshot and its hash. */
    SUBMISSION(APPLICANT, MEMBER, PROVIDER, APPEAL_BODY),
    /**
     * The eligibility report. It advises the formal check and must not influence an assessment, so assessors do not see
     * it.
     */
    ELIGIBILITY(APPLICANT, MEMBER, PROVIDER, APPEAL_BODY),
    SUPPLEMENTS(APPLICANT, MEMBER, PROVIDER, ASSESSOR, APPEAL_BODY),
    /** The dismissal and the decision, with their reasons and letters. */
    DECISION(APPLICANT, MEMBER, PROVIDER, APPEAL_BODY),
    APPEAL(APPLICANT, MEMBER, PROVIDER, APPEAL_BODY),
    JOURNAL(APPLICANT, PROVIDER, APPEAL_BODY),
    /** The de minimis aid that the applicant has received. */
    STATE_AID(APPLICANT, PROVIDER, APPEAL_BODY),
    /** The agreement, payments, reports and repayments. */
    FOLLOW_UP(APPLICANT, MEMBER, PROVIDER),
    /** The scores and the consensus of all assessors. Assessors see their own scores. */
    ASSESSMENT(PROVIDER),
    /** The provider's proposal before the decision. */
    RECOMMENDATION(PROVIDER);

    private final Set<Role> seenBy;

    Part(Role first, Role... more) {
        seenBy = EnumSet.of(first, more);
    }

    public boolean isSeenBy(Role role) {
        return seenBy.contains(role);
    }
}
