package no.spinn.instruments.catalogue.instrument;

import no.spinn.instruments.reference.criterion.Source;
import no.spinn.kit.language.LocalizedText;

/** Something worth knowing that a machine cannot decide, and where it is written. */
public record PublicFact(LocalizedText text, Source source) {}
