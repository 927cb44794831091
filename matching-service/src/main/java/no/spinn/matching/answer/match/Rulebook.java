package no.spinn.matching.answer.match;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.spinn.criteria.vocabulary.FactRoles;
import no.spinn.criteria.vocabulary.Vocabulary;
import no.spinn.matching.index.forward.ForwardIndex;
import no.spinn.matching.upstream.call.Call;
import no.spinn.matching.upstream.call.CallState;
import org.jspecify.annotations.Nullable;

/** An immutable snapshot of the vocabulary and all calls, with the indexes over them. */
public final class Rulebook {

    private final Vocabulary vocabulary;
    private final FactRoles roles;
    private final List<Call> calls;
    private final long version;
    private final Instant asOf;
    private final ForwardIndex open;
    private @Nullable ForwardIndex all;

    /**
     * @param version the revision that the snapshot includes
     * @param asOf when the snapshot was built
     */
    public Rulebook(Vocabulary vocabulary, List<Call> calls, long version, Instant asOf) {
        this.vocabulary = vocabulary;
        this.roles = FactRoles.of(vocabulary);
        this.calls = List.copyOf(calls);
        this.version = version;
        this.asOf = asOf;
        this.open = ForwardIndex.of(
                calls.stream().filter(call -> call.state() == CallState.OPEN).toList(), roles);
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** What applicants can change. */
    public FactRoles roles() {
        return roles;
    }

    public List<Call> calls() {
        return calls;
    }

    public Optional<Call> find(UUID callId) {
        return calls.stream().filter(call -> call.id().equals(callId)).findFirst();
    }

    public long version() {
        return version;
    }

    public Instant asOf() {
        return asOf;
    }

    /**
     * An index that has all calls with these states. Most requests are for open calls; the index of all calls is built
     * lazily.
     */
    ForwardIndex index(Set<CallState> states) {
        return states.equals(Set.of(CallState.OPEN)) ? open : all();
    }

    private synchronized ForwardIndex all() {
        if (all == null) {
            all = ForwardIndex.of(calls, roles);
        }
        return all;
    }
}
