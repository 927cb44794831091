package no.spinn.applications.applying.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.ApplicationProblem;
import no.spinn.applications.applying.application.ApplicationRefused;
import no.spinn.applications.applying.application.Applications;
import no.spinn.applications.applying.invitation.InvitationAnnouncements.News;
import no.spinn.applications.applying.partner.Invited;
import no.spinn.applications.applying.partner.Partner;
import no.spinn.applications.applying.partner.Partners;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.kit.audit.Audit;
import no.spinn.kit.audit.AuditEntry;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.time.DatabaseClock;
import org.jspecify.annotations.Nullable;

/**
 * Invites partners and records their answers, while the application is a draft. Every method holds the lock of the
 * application's row, so that a concurrent submission has a consistent list of partners.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class InvitePartner {

    private final Applications applications;
    private final Partners partners;
    private final InvitationRules rules;
    private final InvitationAnnouncements announcements;
    private final DatabaseClock clock;
    private final Audit audit;

    InvitePartner(
            Applications applications,
            Partners partners,
            InvitationRules rules,
            InvitationAnnouncements announcements,
            DatabaseClock clock,
            Audit audit) {
        this.applications = applications;
        this.partners = partners;
        this.rules = rules;
        this.announcements = announcements;
        this.clock = clock;
        this.audit = audit;
    }

    /** Invites an organisation. {@link Act#INVITE_PARTNER} has begun. */
    public Partner invite(Application application, Invited invited) {
        Invited accepted = rules.accept(invited, application);
        Partner partner = new Partner(application.id(), accepted, clock.now());
        partners.persist(partner);
        record("invite_partner", partner, null);
        announcements.announce(partner, News.SENT);
        return partner;
    }

    /** Revokes an invitation, whatever the answer was. {@link Act#REMOVE_PARTNER} has begun. */
    public void remove(Application application, UUID id) {
        Partner partner = partners.of(application.id(), id).orElseThrow(InvitePartner::notFound);
        partners.delete(partner);
        record("remove_partner", partner, null);
        announcements.announce(partner, News.REVOKED);
    }

    /** Records that the invited organisation participates. */
    public Partner confirm(UUID id, OrganisationId organisation) {
        Partner partner = answerable(Act.CONFIRM_PARTNERSHIP, id, organisation);
        partner.confirm(clock.now());
        record("confirm_partnership", partner, null);
        announcements.announce(partner, News.CONFIRMED);
        return partner;
    }

    /** Records that the invited organisation does not participate. */
    public Partner decline(UUID id, OrganisationId organisation, @Nullable String reason) {
        Partner partner = answerable(Act.DECLINE_PARTNERSHIP, id, organisation);
        partner.decline(reason, clock.now());
        record("decline_partnership", partner, reason);
        announcements.announce(partner, News.DECLINED);
        return partner;
    }

    private Partner answerable(Act act, UUID id, OrganisationId organisation) {
        Partner invitation = partners.findByIdOptional(id)
                .filter(partner -> partner.organisation().equals(organisation))
                .orElseThrow(InvitePartner::notFound);
        applications.begin(act, invitation.applicationId(), organisation);
        // A concurrent request may have answered or revoked the invitation before this one got the lock.
        Partner partner = partners.refreshed(invitation).orElseThrow(InvitePartner::notFound);
        if (!partner.isUnanswered()) {
            throw new ApplicationRefused(
                    ApplicationProblem.ALREADY_ANSWERED,
                    ApplicationDetail.ALREADY_ANSWERED.words(Map.of("at", String.valueOf(partner.answeredAt()))));
        }
        return partner;
    }

    /** Returns the refusal for a caller that may not see the partner or the invitation. */
    public static Refusal notFound() {
        return new Refusal(KitProblem.NOT_FOUND, ApplicationDetail.NO_PARTNER.words());
    }

    private void record(String act, Partner partner, @Nullable String reason) {
        audit.record(new AuditEntry(
                act,
                "application",
                partner.applicationId().toString(),
                null,
                null,
                reason,
                Map.of("organisation", partner.organisation().value())));
    }
}
