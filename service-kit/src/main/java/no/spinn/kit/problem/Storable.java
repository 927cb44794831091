package no.spinn.kit.problem;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is JSON but cannot be kept: PostgreSQL takes neither the character zero nor half a surrogate pair, and a
 * number such as 1e999999 would fill a disk when it is written out.
 */
public final class Storable {

    private static final int MAX_DIGITS = 40;

    private final List<Fault> faults = new ArrayList<>();

    private Storable() {}

    /** Every place below {@code pointer} with a value that cannot be kept. */
    public static List<Fault> faults(Pointer pointer, @Nullable Object value) {
        Storable check = new Storable();
        check.look(pointer, value);
        return check.faults;
    }

    private void look(Pointer pointer, @Nullable Object value) {
        switch (value) {
            case String string
            when !isText(string) ->
                fault(pointer, "unsupported_character", "a character that is no text cannot be kept");
            case BigDecimal number
            when !isModest(number) ->
                fault(pointer, "out_of_range", "a number has at most %d digits".formatted(MAX_DIGITS));
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    look(pointer.to(i), list.get(i));
                }
            }
            case Map<?, ?> members ->
                members.forEach((name, member) -> {
                    look(pointer, name);
                    look(pointer.to((String) name), member);
                });
            case null, default -> {
                // every other value can be kept
            }
        }
    }

    private void fault(Pointer pointer, String code, String detail) {
        faults.add(new Fault(pointer.text(), code, detail));
    }

    private static boolean isText(String string) {
        return string.codePoints()
                .noneMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }

    private static boolean isModest(BigDecimal number) {
        return number.precision() <= MAX_DIGITS && Math.abs((long) number.scale()) <= MAX_DIGITS;
    }
}
