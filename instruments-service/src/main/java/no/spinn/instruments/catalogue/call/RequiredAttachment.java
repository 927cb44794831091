package no.spinn.instruments.catalogue.call;

import no.spinn.kit.language.LocalizedText;

/**
 * A document that belongs to an application.
 *
 * @param key what an application refers to it by
 * @param mandatory whether an application without it is dismissed
 */
public record RequiredAttachment(String key, LocalizedText title, boolean mandatory) {}
