package no.spinn.instruments.seed;

import java.util.List;
import no.spinn.instruments.reference.criterion.Case;

/**
 * An entry of cases.yaml.
 *
 * @param instrument a slug
 */
record SeedCases(String instrument, List<Case> cases) {}
