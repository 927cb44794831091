package no.spinn.matching.organisation.watch.api;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import no.spinn.kit.language.Languages;
import no.spinn.matching.answer.match.Rulebooks;
import no.spinn.matching.organisation.watch.FoundMatch;
import no.spinn.matching.upstream.call.Call;
import no.spinn.matching.upstream.call.Calls;
import no.spinn.matching.upstream.call.api.CallReference;

/** Shows found matches with the names of their calls, in the language of the caller. */
@RequestScoped
public class FoundMatchViews {

    private final Rulebooks rulebooks;
    private final Calls calls;
    private final Languages languages;

    FoundMatchViews(Rulebooks rulebooks, Calls calls, Languages languages) {
        this.rulebooks = rulebooks;
        this.calls = calls;
        this.languages = languages;
    }

    /** Call this in a transaction: a call that was just found may not be in memory yet. */
    FoundMatchView view(FoundMatch found) {
        return FoundMatchView.of(found, CallReference.of(call(found.callId()), languages));
    }

    private Call call(UUID id) {
        return rulebooks
                .current()
                .find(id)
                .or(() -> calls.find(id))
                .orElseThrow(() -> new IllegalStateException("call %s was found and is gone".formatted(id)));
    }
}
