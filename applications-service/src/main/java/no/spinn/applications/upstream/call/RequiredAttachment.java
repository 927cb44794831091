package no.spinn.applications.upstream.call;

import no.spinn.kit.language.LocalizedText;

/**
 * A document that a call asks for.
 *
 * @param key what an attachment that answers it says
 * @param mandatory whether there is no submission without it
 */
public record RequiredAttachment(String key, LocalizedText title, boolean mandatory) {}
