package no.spinn.documents;

import java.util.Locale;

/**
 * A setting of a service.
 *
 * @param name with {@code *} where the operator chooses a key
 * @param standard the default; empty if there is none
 * @param description Markdown
 */
record Setting(String name, String type, String standard, String description) {

    /** The environment variable; a chosen key stays {@code *}. */
    String variable() {
        return name.replaceAll("[^A-Za-z0-9*]", "_").toUpperCase(Locale.ROOT);
    }

    Setting withStandard(String value) {
        return new Setting(name, type, value, description);
    }
}
