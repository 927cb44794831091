package no.spinn.instruments.history.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.spinn.instruments.common.api.AsOf;
import no.spinn.instruments.common.detail.CatalogueDetail;
import no.spinn.instruments.common.detail.ParameterIssue;
import no.spinn.instruments.history.History;
import no.spinn.instruments.history.Kind;
import no.spinn.instruments.history.Revision;
import no.spinn.instruments.history.Subject;
import no.spinn.kit.page.IdPositions;
import no.spinn.kit.page.Page;
import no.spinn.kit.page.PageRequest;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;

/** Reads earlier public states of any kind. */
@ApplicationScoped
public class PastStates {

    private final History history;

    PastStates(History history) {
        this.history = history;
    }

    /** The states of one kind, with the type that they are read as. */
    public record StatesOf<T>(Kind kind, Class<T> type) {

        Subject subject(UUID id) {
            return new Subject(kind, id.toString());
        }
    }

    /** The state at a moment; 404 when there was none. */
    public <T> T asOf(StatesOf<T> states, UUID id, Instant moment) {
        return found(states, history.asOf(states.subject(id), moment));
    }

    /** The state with this version; 404 when there is none. */
    public <T> T version(StatesOf<T> states, UUID id, int version) {
        return found(states, history.version(states.subject(id), version));
    }

    /**
     * A page of the states at a moment, in the order of ids.
     *
     * @param filter the members that a state has, in the shape of JSON
     * @param asOf the moment as the caller writes it
     */
    public <T> Page<T> page(StatesOf<T> states, PageRequest page, Map<String, ?> filter, String asOf) {
        String after = IdPositions.after(page.after(filter, asOf)).toString();
        List<Revision> found = history.allAsOf(states.kind, AsOf.moment(asOf), filter, after, page.fetch());
        return page.page(found, revision -> List.of(revision.subject().id()), filter, asOf)
                .map(revision -> history.stateOf(revision, states.type));
    }

    /** The times of the latest changes of these objects. */
    public Map<UUID, Instant> lastChanges(StatesOf<?> states, Collection<UUID> ids) {
        return history.lastChanges(states.kind, ids.stream().map(UUID::toString).toList()).entrySet().stream()
                .collect(Collectors.toMap(change -> UUID.fromString(change.getKey()), Map.Entry::getValue));
    }

    /** Refuses filters that work on the present alone. */
    public static Refusal notSearchable(String allowed) {
        return new Refusal(
                KitProblem.MALFORMED,
                CatalogueDetail.PAST_NOT_SEARCHABLE.words(),
                List.of(ParameterIssue.ONLY_WITH.at("?asOf", Map.of("parameters", allowed))));
    }

    private <T> T found(StatesOf<T> states, Optional<Revision> revision) {
        return revision.map(found -> history.stateOf(found, states.type))
                .orElseThrow(() -> new Refusal(KitProblem.NOT_FOUND, CatalogueDetail.NOTHING_AT_THE_TIME.words()));
    }
}
