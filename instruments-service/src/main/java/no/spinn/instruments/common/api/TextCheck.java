package no.spinn.instruments.common.api;

import java.util.List;
import java.util.Map;
import no.spinn.kit.language.Language;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.problem.Faults;
import no.spinn.kit.text.Characters;
import org.jspecify.annotations.Nullable;

/** Checks texts that are shown in lists, letters, calendars and other systems. */
public final class TextCheck {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_TEXT = 5_000;

    private TextCheck() {}

    /** A name is shown in one line beside others, so it has no line breaks, emoji or characters that change the text direction. */
    public static void checkName(@Nullable LocalizedText name, String pointer, Faults faults) {
        check(name, LONGEST_NAME, true, pointer, faults);
    }

    /** A text may have line breaks. */
    public static void checkText(@Nullable LocalizedText text, String pointer, Faults faults) {
        check(text, LONGEST_TEXT, false, pointer, faults);
    }

    /** Checks each text of a list. */
    public static void checkTexts(
            @Nullable List<? extends @Nullable LocalizedText> texts, String pointer, Faults faults) {
        for (int i = 0; texts != null && i < texts.size(); i++) {
            checkText(texts.get(i), pointer + "/" + i, faults);
        }
    }

    /** Whether a text has no control characters other than line breaks. */
    static boolean isPlain(String words) {
        return words.codePoints().noneMatch(c -> isControl(c) || Character.getType(c) == Character.SURROGATE);
    }

    private static void check(@Nullable LocalizedText text, int longest, boolean name, String pointer, Faults faults) {
        if (text == null) {
            return;
        }
        for (Language language : Language.values()) {
            String words = text.in(language);
            if (words != null) {
                check(words, longest, name, pointer + "/" + language.tag(), faults);
            }
        }
    }

    private static void check(String words, int longest, boolean name, String pointer, Faults faults) {
        if (Characters.count(words) > longest) {
            faults.add(RequestIssue.TEXT_TOO_LONG.at(pointer, Map.of("most", longest)));
        } else if (words.codePoints().anyMatch(name ? TextCheck::isOutOfPlaceInName : TextCheck::isControl)) {
            faults.add((name ? RequestIssue.NOT_A_NAME : RequestIssue.CONTROL_CHARACTER).at(pointer));
        }
    }

    private static boolean isOutOfPlaceInName(int c) {
        return c == '\n' || c == '\t' || isControl(c) || isRightToLeft(c) || isPicture(c);
    }

    // Directional overrides make a reader see other words than a machine does.
    private static boolean isControl(int c) {
        return Character.getType(c) == Character.CONTROL && c != '\n' && c != '\t' && c != '\r'
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069
                || c == 0x200E
                || c == 0x200F;
    }

    private static boolean isRightToLeft(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    // Digits and a few signs can be made into pictures as well, by what follows them.
    private static boolean isPicture(int c) {
        return Character.isEmojiPresentation(c) || c == 0xFE0F || c == 0x20E3;
    }
}
