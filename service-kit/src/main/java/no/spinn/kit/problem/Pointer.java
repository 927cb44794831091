package no.spinn.kit.problem;

/** A JSON pointer (RFC 6901), built step by step. The one place that escapes {@code ~} and {@code /}. */
public record Pointer(String text) {

    public static final Pointer ROOT = new Pointer("");

    public Pointer to(String member) {
        return new Pointer(text + "/" + member.replace("~", "~0").replace("/", "~1"));
    }

    public Pointer to(int index) {
        return new Pointer(text + "/" + index);
    }

    @Override
    public String toString() {
        return text;
    }
}
