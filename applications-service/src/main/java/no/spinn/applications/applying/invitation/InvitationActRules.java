package no.spinn.applications.applying.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.ActCase;
import no.spinn.applications.applying.application.ActRules;
import no.spinn.applications.applying.application.Obstacle;
import no.spinn.applications.applying.application.Possibility;
import no.spinn.applications.applying.partner.Partner;
import no.spinn.applications.applying.partner.Partners;

/** Whom an applicant can still invite or remove, and which invitations wait for an answer. */
@ApplicationScoped
class InvitationActRules implements ActRules {

    private final Partners partners;

    InvitationActRules(Partners partners) {
        this.partners = partners;
    }

    @Override
    public Set<Act> acts() {
        return Set.of(Act.INVITE_PARTNER, Act.REMOVE_PARTNER, Act.CONFIRM_PARTNERSHIP, Act.DECLINE_PARTNERSHIP);
    }

    @Override
    public Judge read(List<ActCase> cases) {
        Map<UUID, List<Partner>> invited = partners
                .ofAll(cases.stream().map(ActCase::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Partner::applicationId));
        return (act, one) -> possibilities(act, one, invited.getOrDefault(one.id(), List.of()));
    }

    private static List<Possibility> possibilities(Act act, ActCase one, List<Partner> invited) {
        if (act == Act.INVITE_PARTNER) {
            return List.of(Possibility.PLAIN.blockedIf(
                    invited.size() >= InvitationRules.MOST_PARTNERS, Obstacle.TOO_MANY_PARTNERS));
        }
        if (act == Act.REMOVE_PARTNER) {
            return invited.stream()
                    .map(partner -> Possibility.on("partnerId", partner.id()))
                    .toList();
        }
        return invited.stream()
                .filter(partner ->
                        partner.isUnanswered() && partner.organisation().equals(one.caller()))
                .map(partner ->
                        Possibility.on("id", partner.id()).until(one.call().closesAt()))
                .toList();
    }
}
