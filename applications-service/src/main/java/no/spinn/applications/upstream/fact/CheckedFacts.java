package no.spinn.applications.upstream.fact;

import java.util.List;
import java.util.Map;
import no.spinn.kit.problem.Fault;

/**
 * The result of checking facts against the vocabulary.
 *
 * @param values the valid values, each in its normal form
 * @param faults the faults of the other facts, with pointers such as {@code /facts/project.themes/0}
 */
public record CheckedFacts(Map<String, Object> values, List<Fault> faults) {}
