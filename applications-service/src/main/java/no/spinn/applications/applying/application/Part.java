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
 * The parts of an application, and who sees each. Which application it is, whose, to which call, where it stands and its
 * title are seen by everybody who has a role in it.
 */
public enum Part {
    FACTS(APPLICANT, MEMBER, PARTNER, PROVIDER, ASSESSOR, APPEAL_BODY),
    ANSWERS(APPLICANT, MEMBER, PROVIDER, ASSESSOR, APPEAL_BODY),
    BUDGET(APPLICANT, MEMBER, PARTNER, PROVIDER, ASSESSOR, APPEAL_BODY),
    PARTNERS(APPLICANT, MEMBER, PARTNER, PROVIDER, ASSESSOR, APPEAL_BODY),
    ATTACHMENTS(APPLICANT, MEMBER, PROVIDER, ASSESSOR, APPEAL_BODY),
    /** Receipt, snapshot and its hash. */
    SUBMISSION(APPLICANT, MEMBER, PROVIDER, APPEAL_BODY),
    /** Advice for the formal check, which must not colour an assessment. */
    ELIGIBILITY(APPLICANT, MEMBER, PROVIDER, APPEAL_BODY),
    SUPPLEMENTS(APPLICANT, MEMBER, PROVIDER, ASSESSOR, APPEAL_BODY),
    /** Dismissal and decision, with their reasons and letters. */
    DECISION(APPLICANT, MEMBER, PROVIDER, APPEAL_BODY),
    APPEAL(APPLICANT, MEMBER, PROVIDER, APPEAL_BODY),
    JOURNAL(APPLICANT, PROVIDER, APPEAL_BODY),
    /** What the applicant has had of de minimis aid. */
    STATE_AID(APPLICANT, PROVIDER, APPEAL_BODY),
    /** Agreement, payments, reports and repayments. */
    FOLLOW_UP(APPLICANT, MEMBER, PROVIDER),
    /** What assessors have scored and agreed on; the assessors themselves see their own. */
    ASSESSMENT(PROVIDER),
    /** What the provider thinks before it decides. */
    RECOMMENDATION(PROVIDER);

    private final Set<Role> seenBy;

    Part(Role first, Role... more) {
        seenBy = EnumSet.of(first, more);
    }

    public boolean isSeenBy(Role role) {
        return seenBy.contains(role);
    }
}
