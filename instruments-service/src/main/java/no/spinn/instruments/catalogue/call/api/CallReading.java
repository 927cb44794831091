package no.spinn.instruments.catalogue.call.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.spinn.instruments.catalogue.call.Call;
import no.spinn.instruments.catalogue.call.Calls;
import no.spinn.instruments.catalogue.call.PublicCall;
import no.spinn.instruments.history.History;
import no.spinn.instruments.history.Kind;
import no.spinn.instruments.history.Revision;
import no.spinn.instruments.history.Subject;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.security.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Finds the public states of calls, of now and of earlier. */
@ApplicationScoped
class CallReading {

    private final Calls calls;
    private final History history;

    CallReading(Calls calls, History history) {
        this.calls = calls;
        this.history = history;
    }

    PublicCall stateOf(Call call) {
        return calls.publicStateOf(call);
    }

    PublicCall asOf(UUID id, Instant moment) {
        return found(history.asOf(Subject.call(id), moment));
    }

    PublicCall version(UUID id, int version) {
        return found(history.version(Subject.call(id), version));
    }

    /** These calls in this order, without their criteria. */
    List<PublicCall> outlines(List<UUID> ids) {
        Map<UUID, Call> found =
                calls.withInstruments(ids).stream().collect(Collectors.toMap(Call::id, Function.identity()));
        return ids.stream()
                .map(id -> calls.outlineOf(Objects.requireNonNull(found.get(id))))
                .toList();
    }

    List<PublicCall> draftsAfter(UUID id, @Nullable UUID instrumentId, OrganisationId provider, int limit) {
        return calls.draftsAfter(id, instrumentId, provider, limit).stream()
                .map(calls::outlineOf)
                .toList();
    }

    /**
     * The calls of a moment.
     *
     * @param state what they have to say, in the shape of JSON
     */
    List<PublicCall> afterAsOf(UUID id, Map<String, ?> state, Instant moment, int limit) {
        return history.allAsOf(Kind.CALL, moment, state, id.toString(), limit).stream()
                .map(revision -> history.stateOf(revision, PublicCall.class))
                .toList();
    }

    private PublicCall found(Optional<Revision> revision) {
        return revision.map(found -> history.stateOf(found, PublicCall.class))
                .orElseThrow(() -> new Refusal(KitProblem.NOT_FOUND, "No call has this id, or had this state."));
    }
}
