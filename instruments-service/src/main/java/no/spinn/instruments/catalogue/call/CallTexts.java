package no.spinn.instruments.catalogue.call;

import no.spinn.kit.language.LocalizedText;

/** The texts of a call. */
public record CallTexts(LocalizedText title, LocalizedText summary) {}
