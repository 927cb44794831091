package no.spinn.applications.applying.application.api;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.spinn.applications.applying.application.AllowedAct;
import no.spinn.kit.action.ActBlockedBy;
import no.spinn.kit.action.ActionDetail;
import no.spinn.kit.language.Languages;

/** Shows the acts that are allowed on an application, each with its operation, in the language of the caller. */
final class AllowedActions {

    private AllowedActions() {}

    static List<AllowedAction> of(UUID applicationId, List<AllowedAct> allowed, Languages languages) {
        return allowed.stream()
                .flatMap(act -> of(applicationId, act, languages))
                .toList();
    }

    private static Stream<AllowedAction> of(UUID applicationId, AllowedAct allowed, Languages languages) {
        List<ActBlockedBy> reasons = allowed.how().blockedBy().stream()
                .map(obstacle -> ActBlockedBy.of(obstacle.at(""), languages))
                .toList();
        return ActOperations.of(allowed.act()).stream()
                .map(operation -> new ActionDetail(
                        operation.method(),
                        operation.href(applicationId, allowed.how().object()),
                        languages.text(ActTitles.of(allowed.act())),
                        allowed.how().until(),
                        reasons))
                .map(how -> new AllowedAction(allowed.act(), how));
    }
}
