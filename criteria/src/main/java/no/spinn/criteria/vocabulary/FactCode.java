package no.spinn.criteria.vocabulary;

import no.spinn.kit.language.LocalizedText;

/** A code of a fact that has its own list of codes. */
public record FactCode(String code, LocalizedText label) {}
