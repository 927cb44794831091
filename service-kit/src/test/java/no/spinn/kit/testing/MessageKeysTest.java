package no.spinn.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessageKeysTest {

    @TempDir
    Path module;

    private MessageKeys keys;

    @BeforeEach
    void locate() {
        keys = new MessageKeys(module.resolve("java"), module.resolve("resources"));
    }

    @Test
    void acceptsFilesThatAgreeWithTheirClass() throws IOException {
        write("java/a/Letter.java", """
                static final Messages WORDS = Messages.of(Letter.class);
                String title = WORDS.in(file.language(), "title");
                """);
        for (String language : new String[] {"nb", "nn", "en"}) {
            write("resources/a/Letter_%s.properties".formatted(language), "title=Letter\n");
        }
        assertThat(keys.owners()).containsExactly("Letter");
        assertThat(keys.incompleteFiles()).isEmpty();
        assertThat(keys.unusedKeys()).isEmpty();
        assertThat(keys.unknownKeys()).isEmpty();
    }

    @Test
    void findsAMissingLanguageAMissingKeyAndAMissingClass() throws IOException {
        write("resources/a/Letter_nb.properties", "title=Brev\nend=Hilsen\n");
        write("resources/a/Letter_en.properties", "title=Letter\n");
        assertThat(keys.incompleteFiles())
                .containsExactly(
                        "a/Letter has only [en, nb]",
                        "a/Letter lacks end in en",
                        "a/Letter is loaded by no class beside it");
    }

    @Test
    void findsUnusedAndUnknownKeys() throws IOException {
        write("java/a/Letter.java", """
                static final Messages WORDS = Messages.of(Letter.class);
                LocalizedText title = WORDS.text("titel", Map.of());
                LocalizedText end = WORDS.text(
                        "end");
                String head = WORDS.in(language, "head");
                """);
        write("resources/a/Letter_nb.properties", "title=Brev\nend=Hilsen\n");
        assertThat(keys.unusedKeys()).containsExactly("a/Letter title");
        assertThat(keys.unknownKeys()).containsExactly("a/Letter head", "a/Letter titel");
    }

    @Test
    void demandsComputedKeysAndAllowsOptionalOnes() throws IOException {
        write("java/a/Letter.java", "static final Messages WORDS = Messages.of(Letter.class);");
        write("resources/a/Letter_nb.properties", "one=1\nthree=3\nfour=4\n");
        keys.computed("Letter", Set.of("one", "two")).optional("Letter", Set.of("three", "five"));
        assertThat(keys.unknownKeys()).containsExactly("a/Letter two");
        assertThat(keys.unusedKeys()).containsExactly("a/Letter four");
    }

    @Test
    void readsTheConstantsOfAnEnum() {
        assertThat(MessageKeys.constants("no.spinn.kit.language.Language")).containsExactlyInAnyOrder("nb", "nn", "en");
    }

    private void write(String file, String text) throws IOException {
        Path path = module.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
