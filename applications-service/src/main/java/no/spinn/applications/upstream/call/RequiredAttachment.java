package no.spinn.applications.upstream.call;

import no.spinn.kit.language.LocalizedText;

/**
 * A document that a call asks for.
 *
 * @param key the key with which an attachment refers to it
 * @param mandatory whether an application cannot be submitted without it
 */
public record RequiredAttachment(String key, LocalizedText title, boolean mandatory) {}
