package no.spinn.instruments.catalogue.instrument;

import no.spinn.instruments.reference.criterion.Source;
import no.spinn.kit.language.LocalizedText;

/** A fact for people that no machine can decide, with its source. */
public record PublicFact(LocalizedText text, Source source) {}
