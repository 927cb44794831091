package no.spinn.instruments.catalogue.call;

import java.util.List;
import no.spinn.instruments.reference.criterion.Criterion;
import no.spinn.instruments.reference.criterion.Interpretation;

/**
 * The criteria that a call adds to those of its instrument.
 *
 * @param own those that its provider wrote
 * @param ofTerms those that follow from its terms
 * @param interpretation how people read the text that its provider wrote
 */
record CallCriteria(List<Criterion> own, List<Criterion> ofTerms, Interpretation interpretation) {}
