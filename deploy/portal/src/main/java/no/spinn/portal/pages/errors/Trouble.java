package no.spinn.portal.pages.errors;

import java.util.Locale;

/** Why there is no page, with the status that says so. */
enum Trouble {
    MALFORMED(400),
    NOT_FOUND(404),
    FAULT(500),
    AWAY(503);

    private final int status;

    Trouble(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    public String titleKey() {
        return key("title");
    }

    public String textKey() {
        return key("text");
    }

    private String key(String part) {
        return "error.%s.%s".formatted(name().toLowerCase(Locale.ROOT), part);
    }
}
