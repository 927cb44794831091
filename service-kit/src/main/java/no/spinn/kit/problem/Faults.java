package no.spinn.kit.problem;

import java.util.ArrayList;
import java.util.List;
import no.spinn.kit.text.Characters;

/** Collects faults in order, at most a hundred: nobody reads more, and an attacker could cause any number. */
public final class Faults {

    private static final int MAX = 100;

    private final List<Fault> found = new ArrayList<>();

    public void add(Fault fault) {
        if (found.size() < MAX) {
            found.add(fault);
        }
    }

    /** Adds a fault at a JSON pointer. */
    public void add(String pointer, String code, String detail) {
        add(new Fault(pointer, code, detail));
    }

    public void addAll(List<Fault> faults) {
        faults.forEach(this::add);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public int size() {
        return found.size();
    }

    public List<Fault> all() {
        return List.copyOf(found);
    }

    /** Quotes a text of the caller for a response, cut off after one line. */
    public static String quote(Object given) {
        return '"' + Characters.shorten(String.valueOf(given), 60) + '"';
    }
}
