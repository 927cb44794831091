package no.spinn.criteria.value;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The types of the values of facts, with their JSON. */
public enum FactType {
    /** {@code true} */
    BOOLEAN,
    /** {@code 3}: a whole number within 64 bits. */
    INTEGER,
    /** {@code 0.5} */
    DECIMAL,
    /** {@code {"amount":"2000000.00","currency":"NOK"}} */
    MONEY,
    /** {@code "2027-03-01"}: a day, without time and time zone. */
    DATE,
    /** {@code "municipality"}: one code of a list. */
    CODE,
    /** {@code ["education"]}: any number of codes of a list, each once. */
    CODES;

    /** The name in JSON. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type with this name in JSON; empty for a type of a newer version. */
    public static Optional<FactType> of(String key) {
        return Arrays.stream(values()).filter(type -> type.key().equals(key)).findFirst();
    }
}
