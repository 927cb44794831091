package no.spinn.instruments.reference.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import no.spinn.criteria.organisation.PublicUnit;
import no.spinn.criteria.organisation.PublicUnits;
import no.spinn.instruments.reference.fact.Facts;
import no.spinn.kit.businessregister.BusinessRegister;
import no.spinn.kit.businessregister.BusinessRegisterSettings;
import no.spinn.kit.businessregister.RegisterClient;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.testing.WithInfrastructure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The look-up in a service without an address of the register, with the vocabulary of the service. */
@QuarkusTest
@WithInfrastructure
class LookUpOrganisationTest {

    @Inject
    Facts facts;

    @Inject
    BusinessRegisterSettings settings;

    private LookUpOrganisation lookUp;

    @BeforeEach
    void create() {
        BusinessRegister register = new BusinessRegister(new NoAddress(), settings);
        lookUp = new LookUpOrganisation(register, new DeriveFacts(register), facts);
    }

    @Test
    void answersFromTheExtract() {
        Organisation oslo = lookUp.of("958935420");
        assertThat(oslo.name()).isEqualTo("Oslo kommune");
        assertThat(oslo.source()).isEqualTo(OrganisationSource.BUNDLED);
        assertThat(oslo.asOf()).isEqualTo(LocalDate.of(2024, 1, 1));
    }

    @Test
    void everyFactOfTheExtractIsInTheVocabulary() {
        assertThat(PublicUnits.all())
                .allSatisfy(unit -> assertThat(factsOf(unit.number()))
                        .containsEntry("organisation.sector", unit.sector())
                        .containsAllEntriesOf(municipality(unit)));
    }

    @Test
    void saysThatTheExtractIsAllThereIs() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> lookUp.of("923609016"))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(KitProblem.NOT_FOUND))
                .withMessageContaining("not connected");
    }

    private Map<String, Object> factsOf(String number) {
        Map<String, Object> found = new HashMap<>();
        lookUp.of(number).facts().forEach(fact -> found.put(fact.fact(), fact.value()));
        return found;
    }

    private static Map<String, Object> municipality(PublicUnit unit) {
        String number = unit.municipality();
        return number == null ? Map.of() : Map.of("organisation.municipalityNumber", number);
    }

    private static final class NoAddress implements RegisterClient {

        @Override
        public boolean isConfigured() {
            return false;
        }

        @Override
        public Reply ask(String number, @Nullable String tag) {
            throw new AssertionError("nobody is to be asked");
        }
    }
}
