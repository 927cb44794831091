package no.spinn.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharactersTest {

    @Test
    void areCountedAsCodePoints() {
        assertThat(Characters.count("")).isZero();
        assertThat(Characters.count("blåbær")).isEqualTo(6);
        assertThat(Characters.count("😀".repeat(300))).isEqualTo(300);
    }

    @Test
    void areNeverPartedWhenATextIsShortened() {
        assertThat(Characters.shorten("😀😀😀", 3)).isEqualTo("😀😀😀");
        assertThat(Characters.shorten("a😀😀😀", 2)).isEqualTo("a😀…");
    }
}
