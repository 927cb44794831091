package no.spinn.instruments.instrument;

import java.util.List;
import no.spinn.instruments.criterion.Criterion;

/**
 * What a provider wants to publish of an instrument.
 *
 * @param slug its short name in addresses, one for each instrument
 */
public record InstrumentPlan(String slug, Nature nature, Presentation presentation, List<Criterion> criteria) {}
