package no.spinn.applications.record.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "Søknad (endelig).pdf, Søknad (endelig).pdf",
        "../../etc/passwd, _.._etc_passwd",
        "C:\\Windows\\x.exe, C__Windows_x.exe",
        ".htaccess, htaccess",
        "'name\u0000.pdf', name_.pdf",
        "'  spaced.txt. ', spaced.txt",
        "😀.png, _.png",
        "..., document",
        "'', document",
        "čáhppes.pdf, čáhppes.pdf",
    })
    void isMadeSafe(String given, String safe) {
        assertThat(FileName.safe(given)).isEqualTo(safe);
    }

    @ParameterizedTest
    @CsvSource({"300, .pdf", "97, .pdf", "300, ''", "300, .notanextension"})
    void isShortenedBeforeItsExtension(int length, String extension) {
        String name = FileName.safe("x".repeat(length) + extension);
        assertThat(name).hasSize(100).endsWith(extension.length() > 10 ? "x" : extension);
    }
}
