package no.spinn.instruments.call.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.spinn.instruments.call.Call;
import no.spinn.instruments.call.Calls;
import no.spinn.instruments.call.PublicCall;
import no.spinn.instruments.history.History;
import no.spinn.instruments.history.Kind;
import no.spinn.instruments.history.Revision;
import no.spinn.instruments.history.Subject;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.security.OrganisationId;

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

    List<PublicCall> after(UUID id, Calls.Filter filter, int limit) {
        return calls.after(id, filter, limit).stream().map(calls::outlineOf).toList();
    }

    List<PublicCall> draftsAfter(UUID id, Calls.Filter filter, OrganisationId provider, int limit) {
        return calls.draftsAfter(id, filter, provider, limit).stream()
                .map(calls::outlineOf)
                .toList();
    }

    List<PublicCall> afterAsOf(UUID id, Calls.Filter filter, Instant moment, int limit) {
        Map<String, Object> instrument = new HashMap<>();
        if (filter.instrumentId() != null) {
            instrument.put("id", filter.instrumentId());
        }
        if (filter.providerId() != null) {
            instrument.put("provider", Map.of("id", filter.providerId()));
        }
        Map<String, Object> state = new HashMap<>(Map.of("instrument", instrument));
        if (filter.state() != null) {
            state.put("state", filter.state().name().toLowerCase(Locale.ROOT));
        }
        return history.allAsOf(Kind.CALL, moment, state, id.toString(), limit).stream()
                .map(revision -> history.stateOf(revision, PublicCall.class))
                .toList();
    }

    private PublicCall found(Optional<Revision> revision) {
        return revision.map(found -> history.stateOf(found, PublicCall.class))
                .orElseThrow(() -> new Refusal(KitProblem.NOT_FOUND, "No call has this id, or had this state."));
    }
}
