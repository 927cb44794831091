package no.spinn.applications.upstream.call.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.spinn.applications.upstream.call.Call;
import no.spinn.applications.upstream.call.Calls;
import no.spinn.kit.language.Languages;

/** Names calls in the language of the caller. */
@ApplicationScoped
public class CallReferences {

    private final Calls calls;
    private final Languages languages;

    CallReferences(Calls calls, Languages languages) {
        this.calls = calls;
        this.languages = languages;
    }

    public CallReference of(UUID id) {
        return CallReference.of(calls.findById(id), languages);
    }

    /** Names the calls of a page, which one query loads. */
    public Function<UUID, CallReference> ofAll(Stream<UUID> ids) {
        Map<UUID, CallReference> byId = calls.byIds(ids).stream()
                .collect(Collectors.toMap(Call::id, call -> CallReference.of(call, languages)));
        return id -> Objects.requireNonNull(byId.get(id), "a call is never deleted");
    }
}
