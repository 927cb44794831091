package no.spinn.criteria.code;

import no.spinn.kit.language.LocalizedText;

/** A code with its name. */
public record ListedCode(String code, LocalizedText name) {}
