package no.spinn.applications.upstream.fact;

import java.util.List;
import java.util.Map;
import no.spinn.kit.problem.Fault;

/**
 * What came of reading given facts.
 *
 * @param values those that have a value of their type, in one spelling for each value
 * @param faults what is wrong with the rest, with pointers such as {@code /facts/project.themes/0}
 */
public record FactReading(Map<String, Object> values, List<Fault> faults) {}
