package no.spinn.instruments.history;

import java.util.UUID;

/** An object that has a history. */
public record Subject(Kind kind, String id) {

    public static Subject call(UUID id) {
        return new Subject(Kind.CALL, id.toString());
    }

    public static Subject instrument(UUID id) {
        return new Subject(Kind.INSTRUMENT, id.toString());
    }

    public static Subject provider(UUID id) {
        return new Subject(Kind.PROVIDER, id.toString());
    }

    public static Subject fact(String id) {
        return new Subject(Kind.FACT, id);
    }

    /** A name that is unique among all subjects. */
    public String name() {
        return kind.name() + " " + id;
    }
}
