package no.spinn.instruments.catalogue.call;

import java.util.List;
import no.spinn.instruments.history.Difference;
import no.spinn.kit.problem.Fault;

/**
 * The effect of an amendment.
 *
 * @param differences the differences of the public state
 * @param refusals the reasons for a refusal; empty when the amendment is possible
 */
public record AmendmentPreview(List<Difference> differences, List<Fault> refusals) {}
