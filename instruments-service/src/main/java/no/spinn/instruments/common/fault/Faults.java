package no.spinn.instruments.common.fault;

import java.util.ArrayList;
import java.util.List;
import no.spinn.kit.problem.Fault;

/** Faults in the order they are found. Stops at a hundred: nobody reads more, and an attacker would make more. */
public final class Faults {

    private static final int MAX = 100;

    private final List<Fault> found = new ArrayList<>();

    /** Notes a fault at a JSON pointer. */
    public void add(String pointer, String code, String detail) {
        if (found.size() < MAX) {
            found.add(new Fault(pointer, code, detail));
        }
    }

    public void addAll(List<Fault> faults) {
        faults.forEach(fault -> add(fault.pointer(), fault.code(), fault.detail()));
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public List<Fault> all() {
        return List.copyOf(found);
    }

    /** Text of the caller as it may stand in an answer: never longer than a line. */
    public static String quote(Object given) {
        String text = String.valueOf(given);
        return '"' + (text.length() <= 60 ? text : text.substring(0, 60) + "…") + '"';
    }
}
