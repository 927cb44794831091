package no.spinn.applications.common.document;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Writes text in characters that the fonts have. A character that no font has is replaced by what it is compatible with,
 * such as {@code kg} for {@code ㎏}, otherwise by its name in brackets. A warning is logged then. Invisible characters are
 * removed, because they have no glyph in an archive format.
 */
final class ReadableText {

    private static final Logger LOG = Logger.getLogger(ReadableText.class);

    /** Between markup, because {@code >} and a combining character would become another letter. */
    private static final Pattern BETWEEN_MARKUP = Pattern.compile("[^<>]+");

    private static final String MARKUP = "<>&\"'";
    private static final int MOST_LOGGED = 20;

    private final StringBuilder written = new StringBuilder();
    private final Set<Integer> missing = new TreeSet<>();
    private String lastName = "";
    private int times;

    private ReadableText() {}

    /** Returns XHTML with the same markup. */
    static String of(String xhtml) {
        String composed = BETWEEN_MARKUP
                .matcher(xhtml)
                .replaceAll(text -> Matcher.quoteReplacement(Normalizer.normalize(text.group(), Form.NFC)));
        ReadableText text = new ReadableText();
        composed.codePoints().forEach(text::add);
        text.endRun();
        text.warn();
        return text.written.toString();
    }

    private void add(int character) {
        if (isLineEnd(character)) {
            write("\n");
        } else if (isInvisible(character)) {
            return;
        } else if (Glyphs.embedded().have(character) || character == '\t') {
            write(Character.toString(character));
        } else {
            missing.add(character);
            replace(character);
        }
    }

    private void replace(int character) {
        String compatible = Normalizer.normalize(Character.toString(character), Form.NFKC);
        if (compatible.codePoints().allMatch(ReadableText::isText)) {
            write(compatible);
            return;
        }
        String name = name(character);
        if (!name.equals(lastName)) {
            endRun();
        }
        lastName = name;
        times++;
    }

    /** Whether the fonts have it, and it is no markup, as a full-width {@code <} would become. */
    private static boolean isText(int character) {
        return Glyphs.embedded().have(character) && MARKUP.indexOf(character) < 0;
    }

    private void write(String text) {
        endRun();
        written.append(text);
    }

    /** Writes a name once for all characters in a row that it stands for, such as {@code [han × 12]}. */
    private void endRun() {
        if (times > 0) {
            written.append(times == 1 ? "[%s]".formatted(lastName) : "[%s × %d]".formatted(lastName, times));
        }
        lastName = "";
        times = 0;
    }

    /** The script of a letter, because its own name tells a reader less. */
    private static String name(int character) {
        String name = Character.isLetter(character)
                ? UnicodeScript.of(character).name().replace('_', ' ')
                : Character.getName(character);
        return name == null ? "U+%04X".formatted(character) : name.toLowerCase(Locale.ROOT);
    }

    private static boolean isLineEnd(int character) {
        return character == '\n'
                || switch (Character.getType(character)) {
                    case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
                    default -> false;
                };
    }

    /** Control characters, joiners, direction marks and selectors of variants. */
    private static boolean isInvisible(int character) {
        return character != '\t'
                && switch (Character.getType(character)) {
                    case Character.CONTROL, Character.FORMAT -> true;
                    default -> isVariationSelector(character);
                };
    }

    private static boolean isVariationSelector(int character) {
        return character >= 0xFE00 && character <= 0xFE0F || character >= 0xE0100 && character <= 0xE01EF;
    }

    private void warn() {
        if (!missing.isEmpty()) {
            LOG.warnf(
                    "Characters that no font has were replaced in a document (%d): %s",
                    missing.size(),
                    missing.stream().limit(MOST_LOGGED).map("U+%04X"::formatted).collect(Collectors.joining(", ")));
        }
    }
}
