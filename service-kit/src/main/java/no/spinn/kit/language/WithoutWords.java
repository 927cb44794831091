package no.spinn.kit.language;

/** Why a text cannot be without words. Beside {@link LocalizedText}, since the reason is a text itself. */
final class WithoutWords {

    private static final Messages WORDS = Messages.of(WithoutWords.class);

    private WithoutWords() {}

    static LocalizedText reason() {
        return WORDS.text("no_words");
    }
}
