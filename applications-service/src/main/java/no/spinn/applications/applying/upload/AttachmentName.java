package no.spinn.applications.applying.upload;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;

/**
 * The name of a file, under which it is found. The same letters are the same name, however a system spells them: where one
 * writes å in one character, another takes two.
 */
public record AttachmentName(String value) {

    private static final int LONGEST = 200;

    /** No part of a path, and no invisible characters: with those that turn the direction of writing, exe reads as pdf. */
    private static final Pattern FORBIDDEN = Pattern.compile("[/\\\\\\p{C}\\p{Zl}\\p{Zp}]|^\\.{1,2}$|^\\s|\\s$");

    public AttachmentName {
        value = Normalizer.normalize(value, Normalizer.Form.NFC);
        if (value.isEmpty()
                || value.length() > LONGEST
                || FORBIDDEN.matcher(value).find()) {
            throw new Refusal(
                    KitProblem.MALFORMED,
                    "A file cannot be called that.",
                    List.of(new Fault(
                            "?name",
                            "malformed",
                            "a name has 1 to %d characters, all visible, without slashes".formatted(LONGEST))));
        }
    }
}
