package no.spinn.benchmarks.result;

/**
 * One measure of the results file.
 *
 * @param group the group of the bench command that measures it, in lower case
 */
public record Row(String group, Run run, Measure measure) {}
