package no.spinn.applications.applying.upload.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentDispositionTest {

    @Test
    void leavesAPlainNameAsItIs() {
        assertThat(ContentDisposition.attachment("plan-2.pdf"))
                .isEqualTo("attachment; filename=\"plan-2.pdf\"; filename*=UTF-8''plan-2.pdf");
    }

    @Test
    void encodesCharactersOutsideAscii() {
        assertThat(ContentDisposition.attachment("Søknad (50%).pdf"))
                .isEqualTo("attachment; filename=\"S_knad (50_).pdf\"; filename*=UTF-8''S%C3%B8knad%20%2850%25%29.pdf");
    }

    @Test
    void escapesQuotationMarks() {
        assertThat(ContentDisposition.attachment("a\"; filename=\"b.exe"))
                .isEqualTo(
                        "attachment; filename=\"a_; filename=_b.exe\"; filename*=UTF-8''a%22%3B%20filename%3D%22b.exe");
    }
}
