package no.spinn.instruments.catalogue.call.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.spinn.instruments.catalogue.call.Call;
import no.spinn.instruments.catalogue.call.Calls;
import no.spinn.instruments.catalogue.call.PublicCall;
import no.spinn.instruments.history.Kind;
import no.spinn.instruments.history.api.PastStates;
import no.spinn.instruments.history.api.PastStates.StatesOf;
import no.spinn.kit.page.Page;
import no.spinn.kit.page.PageRequest;
import no.spinn.kit.security.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Reads the present and the earlier public states of calls. */
@ApplicationScoped
class PublicCalls {

    private static final StatesOf<PublicCall> STATES = new StatesOf<>(Kind.CALL, PublicCall.class);

    private final Calls calls;
    private final PastStates past;

    PublicCalls(Calls calls, PastStates past) {
        this.calls = calls;
        this.past = past;
    }

    PublicCall stateOf(Call call) {
        return calls.publicStateOf(call);
    }

    PublicCall asOf(UUID id, Instant moment) {
        return past.asOf(STATES, id, moment);
    }

    PublicCall version(UUID id, int version) {
        return past.version(STATES, id, version);
    }

    /** These calls in this order, without their criteria. */
    List<PublicCall> outlines(List<UUID> ids) {
        Map<UUID, Call> found =
                calls.withInstruments(ids).stream().collect(Collectors.toMap(Call::id, Function.identity()));
        return ids.stream()
                .map(id -> calls.outlineOf(Objects.requireNonNull(found.get(id))))
                .toList();
    }

    /** The deadlines of these calls in this order; each of them has one. */
    List<Deadline> deadlines(List<UUID> ids) {
        Map<UUID, Instant> changed = past.lastChanges(STATES, ids);
        return outlines(ids).stream()
                .map(call -> new Deadline(call, Objects.requireNonNull(changed.get(call.id()))))
                .toList();
    }

    List<PublicCall> draftsAfter(UUID id, @Nullable UUID instrumentId, OrganisationId provider, int limit) {
        return calls.draftsAfter(id, instrumentId, provider, limit).stream()
                .map(calls::outlineOf)
                .toList();
    }

    /** A page of the calls at a moment; {@code filter} has the members that their states have, in the shape of JSON. */
    Page<PublicCall> pageAsOf(PageRequest page, Map<String, ?> filter, String asOf) {
        return past.page(STATES, page, filter, asOf);
    }
}
