package no.spinn.matching.common.organisation;

import static no.spinn.kit.testing.RegisterStandIn.unit;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import no.spinn.kit.organisationname.FetchNames;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.sql.Sql;
import no.spinn.kit.testing.FromInfrastructure;
import no.spinn.kit.testing.RegisterStandIn;
import no.spinn.kit.testing.RegisterStandIn.Answer;
import no.spinn.kit.testing.WithInfrastructure;
import no.spinn.matching.upstream.call.api.CallReference.OrganisationReference;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class NamedOrganisationsTest {

    private static final String NUMBER = "974590204";

    @FromInfrastructure
    RegisterStandIn register;

    @Inject
    FetchNames fetch;

    @Inject
    Sql database;

    @Inject
    ObjectMapper json;

    @Test
    void anOrganisationThatStoresSomethingHereIsNamed() throws JsonProcessingException {
        register.answers(NUMBER, Answer.of(200, unit(NUMBER, "EIT KONTOR", "ORGL", "")));
        OrganisationId organisation = OrganisationId.norwegian(NUMBER);
        assertThat(json.writeValueAsString(new OrganisationReference(organisation, null)))
                .isEqualTo("{\"organisation\":\"0192:974590204\"}");

        UUID webhook = UUID.randomUUID();
        change(
                "INSERT INTO webhook (id, organisation, name, url, secret, created_at) VALUES (?, ?, 'w', 'u', 's', now())",
                webhook,
                organisation.value());
        fetch.run();
        change("DELETE FROM webhook WHERE id = ?", webhook);

        assertThat(json.writeValueAsString(new OrganisationReference(organisation, null)))
                .isEqualTo("{\"organisation\":\"0192:974590204\",\"name\":\"EIT KONTOR\"}");
        assertThat(json.writeValueAsString(new OrganisationReference(organisation, "Kontoret")))
                .as("what it states counts")
                .isEqualTo("{\"organisation\":\"0192:974590204\",\"name\":\"Kontoret\"}");
    }

    private void change(String sql, Object... parameters) {
        QuarkusTransaction.requiringNew().run(() -> database.execute(sql, parameters));
    }
}
