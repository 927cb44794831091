package no.spinn.criteria.derivation;

import java.util.List;
import no.spinn.kit.language.LocalizedText;

/**
 * Facts that cannot all be true.
 *
 * @param code the kind, for programs
 * @param facts the facts that contradict each other
 */
public record Inconsistency(String code, List<String> facts, LocalizedText text) {}
