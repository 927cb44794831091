package no.spinn.applications.common.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadableTextTest {

    private final Logger logger = Logger.getLogger(ReadableText.class.getName());
    private final List<String> warnings = new ArrayList<>();
    private final Handler recorder = new Handler() {
        @Override
        public void publish(LogRecord record) {
            warnings.add(record.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        logger.addHandler(recorder);
    }

    @AfterEach
    void stopListening() {
        logger.removeHandler(recorder);
    }

    /** Norwegian, Sami, Greek, Cyrillic, and what word processors and keyboards write. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "CO₂ og m³, x⁻¹, H₂O",
                "e\u2011post 2026\u20112027",
                "✓ ✔ ✗ ☐ ☑ ☒ ★ ☎ ✉ ⚠",
                "→ ← ↔ ⇒ ≤ ≥ ≠ ≈ ± × ÷ − √ ∑ ∆ ∈ ∞",
                "čđŋšŧž ǤǦǨƷǮ ǥǧǩʒǯ ïáâ",
                "Ελληνικά αβγδω Ωμ",
                "Привет",
                "«sitat» “quote” ‘x’ – — … • ● ▪ § ¶ © ® ™ № ½ ⅓ ‰ € £ ①",
            })
    void keepsWhatTheFontsHave(String text) {
        assertThat(ReadableText.of(text)).isEqualTo(text);
        assertThat(warnings).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "漢字, [han × 2]",
        "a漢b字c, a[han]b[han]c",
        "𓀀, [egyptian hieroglyphs]",
        "🦄🦄🦄 x, [unicorn face × 3] x",
        "🦄漢, [unicorn face][han]",
        "㎏, kg",
        "Ｈｅｉ, Hei",
    })
    void replacesWhatNoFontHasInWordsAndWarns(String text, String readable) {
        assertThat(ReadableText.of(text)).isEqualTo(readable);
        assertThat(warnings).hasSize(1);
    }

    @Test
    void namesTheCharactersInTheWarning() {
        ReadableText.of("漢 🦄 漢");
        assertThat(warnings)
                .containsExactly("Characters that no font has were replaced in a document (2): U+6F22, U+1F984");
    }

    @Test
    void keepsAWarningShort() {
        StringBuilder many = new StringBuilder();
        for (int character = 0x4E00; character < 0x4F00; character++) {
            many.appendCodePoint(character);
        }
        assertThat(ReadableText.of(many.toString())).isEqualTo("[han × 256]");
        assertThat(warnings).singleElement().asString().hasSizeLessThan(300);
    }

    @ParameterizedTest
    @CsvSource({
        "a\u200bb\u00adc\u2060d\ufeffe, abcde",
        "☎\ufe0f, ☎",
        "a\u202eb\u0007c\u0085d, abcd",
    })
    void removesWhatNobodySees(String text, String seen) {
        assertThat(ReadableText.of(text)).isEqualTo(seen);
        assertThat(warnings).isEmpty();
    }

    @Test
    void composesLetters() {
        assertThat(ReadableText.of("A\u030alesund e\u0301n")).isEqualTo("Ålesund én");
    }

    @Test
    void breaksLinesWhereTheTextDoes() {
        assertThat(ReadableText.of("a\r\nb\nc\u2028d\u2029e\tf")).isEqualTo("a\nb\nc\nd\ne\tf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>\u0338</p>", "<b>x</b>\u0338"})
    void leavesMarkupAsItIs(String xhtml) {
        assertThat(ReadableText.of(xhtml)).isEqualTo(xhtml);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uff1cimg\uff1e", "\ufe64b\ufe65", "\uff06amp;", "\uff02"})
    void makesNoMarkupOfText(String text) {
        assertThat(ReadableText.of(text)).doesNotContain("<", ">", "&", "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud800", "\uffff", "\u0000", "\ufffe"})
    void leavesNothingThatXmlDoesNotAllow(String text) {
        assertThat(ReadableText.of(text)).matches("[\\x20-\\x7e]*");
    }
}
