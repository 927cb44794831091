package no.spinn.criteria.derivation;

import java.util.List;
import no.spinn.kit.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Facts that cannot all be true.
 *
 * @param code the kind, for programs
 * @param facts the facts that contradict each other
 * @param member the position of the member whose organisation they describe; null where they are about the project or the
 *     organisation that applies
 */
public record Inconsistency(
        String code,
        List<String> facts,
        LocalizedText text,
        @Nullable Integer member) {

    Inconsistency ofMember(int position) {
        return new Inconsistency(code, facts, text, position);
    }
}
