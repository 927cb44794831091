package no.spinn.instruments.catalogue.call;

import java.util.List;
import no.spinn.instruments.history.Difference;
import no.spinn.kit.problem.Fault;

/**
 * What an amendment comes to.
 *
 * @param differences what everybody would read differently
 * @param refusals why it would be refused; empty when it would not
 */
public record AmendmentPreview(List<Difference> differences, List<Fault> refusals) {}
