package no.spinn.applications.record.export;

import java.text.Normalizer;
import java.util.regex.Pattern;
import no.spinn.kit.text.Characters;

/** Makes file names from users safe: no folders, no hidden files, no characters that file systems reject. */
final class FileName {

    private static final int LONGEST = 100;
    private static final Pattern UNWANTED = Pattern.compile("[^\\p{L}\\p{M}\\p{N} ._()-]");
    private static final Pattern EDGES = Pattern.compile("^[ .]+|[ .]+$");

    private FileName() {}

    static String safe(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        String plain = EDGES.matcher(UNWANTED.matcher(composed).replaceAll("_")).replaceAll("");
        return plain.isEmpty() ? "document" : shortened(plain);
    }

    /** Keeps the extension, because programs choose by it. */
    private static String shortened(String name) {
        int characters = Characters.count(name);
        if (characters <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String extension = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        int end = name.offsetByCodePoints(0, LONGEST - Characters.count(extension));
        return name.substring(0, end) + extension;
    }
}
