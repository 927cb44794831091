package no.spinn.kit.problem;

/** A place in a JSON document (RFC 6901), grown step by step. */
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
