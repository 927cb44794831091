package no.spinn.instruments.reference.criterion;

import no.spinn.kit.language.LocalizedText;

/**
 * What the published text asks for and no condition can say. Where there is any, no machine can find an applicant eligible.
 *
 * @param reason why a machine cannot judge it
 */
public record NotExpressible(LocalizedText text, LocalizedText reason) {}
