package no.spinn.applications.handling.rights;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.spinn.kit.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ActInForceTest {

    @Test
    void isTheActOf1967WhileNoDayIsSet() {
        assertThat(new ActInForce(Optional::empty).at(Instant.parse("2099-01-01T00:00:00Z")))
                .isEqualTo(AdministrationAct.ACT_OF_1967);
    }

    @ParameterizedTest
    @CsvSource({"2027-12-31T22:59:59.999Z, ACT_OF_1967", "2027-12-31T23:00:00Z, ACT_OF_2025"})
    void changesAtMidnightInNorway(Instant decided, AdministrationAct act) {
        ActInForce acts = new ActInForce(() -> Optional.of(LocalDate.of(2028, 1, 1)));
        assertThat(acts.at(decided)).isEqualTo(act);
    }

    @Test
    void readsTheDayFromTheConfiguration() {
        ActInForce acts = new ActInForce(new SmallRyeConfigBuilder()
                .withMapping(LawSettings.class)
                .withDefaultValue("spinn.law.act-of-2025.in-force-from", "2028-01-01")
                .build()
                .getConfigMapping(LawSettings.class));
        assertThat(acts.at(Instant.parse("2028-01-01T00:00:00Z"))).isEqualTo(AdministrationAct.ACT_OF_2025);
    }

    @ParameterizedTest
    @EnumSource
    void isCitedInEveryLanguage(AdministrationAct act) {
        String year = act.name().substring("ACT_OF_".length());
        for (Language language : Language.values()) {
            assertThat(act.citation().in(language)).contains(year);
            assertThat(act.appeal().in(language)).isNotNull();
            assertThat(act.access().in(language)).isNotNull();
        }
    }
}
