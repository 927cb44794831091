package no.spinn.instruments.search;

/** A trait by which entries are grouped and filtered. */
public enum Dimension {
    PROVIDER("provider_id", "uuid"),
    NATURE("nature", "text"),
    STATUS("status", "text"),
    APPLICANT_TYPE("applicant_types", "text"),
    THEME("themes", "text"),
    REGION("regions", "text"),
    LANGUAGE("languages", "text");

    private final String column;
    private final String type;

    Dimension(String column, String type) {
        this.column = column;
        this.type = type;
    }

    String column() {
        return column;
    }

    /** Whether an entry can be in several groups. */
    boolean isList() {
        return this == APPLICANT_TYPE || this == LANGUAGE || isOpen();
    }

    /** Whether an entry without a group counts as being in all groups. */
    boolean isOpen() {
        return this == THEME || this == REGION;
    }

    /** The condition that an entry is in one of the groups in the parameter of the same name. */
    String condition() {
        String given = "cast(:%s AS %s[])".formatted(name(), type);
        if (!isList()) {
            return "%s = ANY (%s)".formatted(column, given);
        }
        return isOpen()
                ? "(%1$s && %2$s OR %1$s = '{}')".formatted(column, given)
                : "%s && %s".formatted(column, given);
    }
}
