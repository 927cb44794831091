package no.spinn.applications.project.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.ActCase;
import no.spinn.applications.applying.application.ActRules;
import no.spinn.applications.applying.application.Obstacle;
import no.spinn.applications.applying.application.Possibility;
import no.spinn.applications.handling.appeal.Appeals;
import org.jspecify.annotations.Nullable;

/** What refuses to accept or decline a grant: a pending appeal, and an agreement that is missing or outdated. */
@ApplicationScoped
class AgreementActRules implements ActRules {

    private final Agreements agreements;
    private final Appeals appeals;

    AgreementActRules(Agreements agreements, Appeals appeals) {
        this.agreements = agreements;
        this.appeals = appeals;
    }

    @Override
    public Set<Act> acts() {
        return Set.of(Act.ACCEPT, Act.DECLINE);
    }

    @Override
    public Judge read(List<ActCase> cases) {
        List<UUID> ids = cases.stream().map(ActCase::id).toList();
        Map<UUID, Agreement> written =
                agreements.ofAll(ids).stream().collect(Collectors.toMap(Agreement::applicationId, Function.identity()));
        Set<UUID> appealed = appeals.pendingAmong(ids);
        return (act, one) -> {
            Possibility way = Possibility.PLAIN.blockedIf(appealed.contains(one.id()), Obstacle.APPEAL_PENDING);
            return List.of(act == Act.ACCEPT ? acceptance(way, one, written.get(one.id())) : way);
        };
    }

    private static Possibility acceptance(Possibility way, ActCase one, @Nullable Agreement agreement) {
        return agreement == null
                ? way.blockedIf(true, Obstacle.NO_AGREEMENT)
                : way.blockedIf(!agreement.isAbout(one.application()), Obstacle.AGREEMENT_OUTDATED);
    }
}
