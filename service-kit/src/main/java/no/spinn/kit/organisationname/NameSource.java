package no.spinn.kit.organisationname;

import java.util.Locale;

/** Where a name comes from. */
enum NameSource {
    ENHETSREGISTERET,
    BUNDLED;

    /** As the table has it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
