package no.spinn.matching.common.json;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.spinn.criteria.derivation.DerivedFact;
import no.spinn.criteria.derivation.Inconsistencies;
import no.spinn.criteria.derivation.Inconsistency;
import no.spinn.criteria.member.JudgedFacts;
import no.spinn.criteria.value.Facts;
import org.jspecify.annotations.Nullable;

/**
 * Facts as they are stored: about a project and an organisation, and about the members on whose behalf it coordinates.
 *
 * @param facts values by fact id, as JSON
 * @param members the facts of each member, as JSON; empty for an organisation that applies for itself
 */
public record StoredFacts(String facts, List<String> members) {

    public StoredFacts {
        members = List.copyOf(members);
    }

    /** @param members a JSON array; null for none */
    public static StoredFacts of(String facts, @Nullable String members) {
        return new StoredFacts(
                facts,
                members == null
                        ? List.of()
                        : Stream.of(StoredJson.read(members, Map[].class))
                                .map(StoredJson::write)
                                .toList());
    }

    /** The members as {@link #of} reads them. */
    public @Nullable String membersJson() {
        return members.isEmpty() ? null : members.stream().collect(Collectors.joining(",", "[", "]"));
    }

    /** Those about the project and the organisation that applies, with all that follow from them. */
    public Facts complete() {
        return DerivedFact.complete(read(facts));
    }

    /** Those on which criteria are judged. */
    public JudgedFacts judged() {
        return JudgedFacts.of(read(facts), ofMembers());
    }

    /** Contradictions between them, as they were stated. */
    public List<Inconsistency> inconsistencies() {
        return Inconsistencies.of(read(facts), ofMembers());
    }

    private List<Facts> ofMembers() {
        return members.stream().map(StoredFacts::read).toList();
    }

    /** Values of a shape that only newer versions know count as unknown. */
    private static Facts read(String json) {
        return Facts.fromJson(StoredJson.read(json, Map.class));
    }
}
