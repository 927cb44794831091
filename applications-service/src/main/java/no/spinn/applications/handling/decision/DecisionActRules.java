package no.spinn.applications.handling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.ActCase;
import no.spinn.applications.applying.application.ActRules;
import no.spinn.applications.applying.application.Applications;
import no.spinn.applications.applying.application.Obstacle;
import no.spinn.applications.applying.application.Possibility;
import no.spinn.applications.applying.application.RequestedAmount;
import no.spinn.applications.handling.stateaid.Declaration;
import no.spinn.applications.handling.stateaid.Declarations;
import no.spinn.applications.upstream.call.StateAidBasis;
import no.spinn.kit.value.Money;

/** What refuses a grant: a spent budget, and other de minimis aid that the applicant has not declared. */
@ApplicationScoped
class DecisionActRules implements ActRules {

    private final Applications applications;
    private final Declarations declarations;

    DecisionActRules(Applications applications, Declarations declarations) {
        this.applications = applications;
        this.declarations = declarations;
    }

    @Override
    public Set<Act> acts() {
        return Set.of(Act.GRANT, Act.GRANT_PARTIALLY);
    }

    @Override
    public Judge read(List<ActCase> cases) {
        Map<UUID, BigDecimal> granted = applications.granted(
                cases.stream().map(one -> one.application().callId()).collect(Collectors.toSet()));
        Set<UUID> declared = declarations.ofAll(cases.stream().map(ActCase::id).toList()).stream()
                .map(Declaration::applicationId)
                .collect(Collectors.toSet());
        return (act, one) -> List.of(Possibility.PLAIN
                .blockedIf(
                        isBeyondBudget(
                                act, one, granted.getOrDefault(one.application().callId(), BigDecimal.ZERO)),
                        Obstacle.BEYOND_BUDGET)
                .blockedIf(needsDeclaration(one) && !declared.contains(one.id()), Obstacle.DE_MINIMIS_UNDECLARED));
    }

    /** A full grant is of the requested amount, and a partial one of any. */
    private static boolean isBeyondBudget(Act act, ActCase one, BigDecimal granted) {
        Money budget = one.call().budget();
        Money requested = RequestedAmount.of(one.application()).orElse(null);
        if (budget == null || requested == null || !requested.unit().equals(budget.unit())) {
            return false;
        }
        BigDecimal left = budget.value().subtract(granted);
        return left.signum() <= 0 || act == Act.GRANT && requested.value().compareTo(left) > 0;
    }

    private static boolean needsDeclaration(ActCase one) {
        return one.call().decisionRules().stateAid() == StateAidBasis.DE_MINIMIS
                && RequestedAmount.of(one.application()).isPresent();
    }
}
