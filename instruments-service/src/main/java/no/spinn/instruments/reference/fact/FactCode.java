package no.spinn.instruments.reference.fact;

import no.spinn.kit.language.LocalizedText;

/** One of the codes that a fact lists itself. */
public record FactCode(String code, LocalizedText label) {}
