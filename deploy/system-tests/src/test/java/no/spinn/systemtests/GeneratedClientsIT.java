package no.spinn.systemtests;

import static no.spinn.systemtests.ClientCaseHandling.LANGUAGE;
import static no.spinn.systemtests.Organisation.BERGEN;
import static no.spinn.systemtests.Organisation.OSLO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.spinn.client.applications.ApiException;
import no.spinn.client.applications.ApiResponse;
import no.spinn.client.applications.api.ApplicationsApi;
import no.spinn.client.applications.api.EligibilityApi;
import no.spinn.client.applications.api.SubmissionApi;
import no.spinn.client.applications.model.Application;
import no.spinn.client.applications.model.ApplicationRequest;
import no.spinn.client.applications.model.Budget;
import no.spinn.client.applications.model.Cost;
import no.spinn.client.applications.model.CostType;
import no.spinn.client.applications.model.EligibilityReport;
import no.spinn.client.applications.model.Financing;
import no.spinn.client.applications.model.FinancingSource;
import no.spinn.client.applications.model.Money;
import no.spinn.client.applications.model.Receipt;
import no.spinn.client.applications.model.State;
import no.spinn.client.instruments.api.CallsApi;
import no.spinn.client.instruments.model.CallState;
import no.spinn.client.matching.api.MatchingApi;
import no.spinn.client.matching.model.ExplanationRequest;
import no.spinn.client.matching.model.Verdict;
import no.spinn.local.Service;
import org.junit.jupiter.api.Test;

/**
 * Clients generated from the OpenAPI documents compile. That in Java walks from the draft of an instrument to the closed case, that in
 * TypeScript tells the main story. {@code ./spinn prove clients} generates them from the
 * documents of the last release, so that the story shows that this build still serves them.
 */
class GeneratedClientsIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SOURCES = Path.of("src/test/typescript").toAbsolutePath();
    private static final Path GENERATED = Path.of(
                    "target/clients", System.getProperty("spinn.clients", "openapi"), "typescript")
            .toAbsolutePath();

    @Test
    void inJava() throws Exception {
        UUID call = new ClientCatalogue().schedule();
        await().atMost(Calls.PATIENCE).until(() -> Calls.isMatched(call));
        Map<String, Object> facts = Map.of("organisation.sector", "municipality");

        assertThat(new CallsApi(ClientCatalogue.client())
                        .getCall(call, null, null, LANGUAGE)
                        .getState())
                .isEqualTo(CallState.OPEN);
        assertThat(new MatchingApi(matching())
                        .explainMatch(call, new ExplanationRequest().facts(facts), LANGUAGE)
                        .getVerdict())
                .isEqualTo(Verdict.ELIGIBLE);

        ApplicationsApi applications = new ApplicationsApi(ClientCaseHandling.client(OSLO));
        UUID id = submitted(applications, call, facts);
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> applications.getApplication(UUID.randomUUID(), null, LANGUAGE))
                .returns(404, ApiException::getCode);
        await().atMost(Calls.PATIENCE)
                .until(() -> applications.getApplication(id, null, LANGUAGE).getEligibility() != null);
        EligibilityReport report =
                new EligibilityApi(ClientCaseHandling.client(OSLO)).getEligibilityReport(id, LANGUAGE);
        assertThat(report.getCriteria()).isNotEmpty();

        assertThat(new ClientCaseHandling(call, id).run().getIntact()).isTrue();
        assertThat(applications.getApplication(id, null, LANGUAGE).getState()).isEqualTo(State.CLOSED);
    }

    private static UUID submitted(ApplicationsApi applications, UUID call, Map<String, Object> facts)
            throws ApiException {
        ApplicationRequest content = new ApplicationRequest()
                .callId(call)
                .title("Tryggere skolevei")
                .facts(facts)
                .budget(budget());
        ApiResponse<Application> draft =
                applications.createApplicationWithHttpInfo(ClientCaseHandling.once(), content, LANGUAGE);
        UUID id = draft.getData().getId();
        Receipt receipt = new SubmissionApi(ClientCaseHandling.client(OSLO))
                .submitApplication(id, ClientCaseHandling.once(), ClientCaseHandling.tag(draft), LANGUAGE);
        assertThat(receipt.getCall().getId()).isEqualTo(call);
        assertThat(applications.getApplication(id, null, LANGUAGE).getState()).isEqualTo(State.SUBMITTED);
        return id;
    }

    private static Budget budget() {
        Money half = ClientCaseHandling.HALF;
        return new Budget()
                .costs(List.of(new Cost()
                        .type(CostType.PROCURED_SERVICES)
                        .amount(new Money().amount("1000000.00").currency("NOK"))))
                .financing(List.of(
                        new Financing().source(FinancingSource.GRANT).amount(half),
                        new Financing().source(FinancingSource.OWN_SHARE).amount(half)));
    }

    @Test
    void inTypeScript() throws IOException, InterruptedException {
        for (String file : List.of("story.ts", "tsconfig.json")) {
            Files.copy(SOURCES.resolve(file), GENERATED.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.writeString(GENERATED.resolve("package.json"), "{\"type\":\"module\"}");
        Npm.Result compiled = Npm.run(GENERATED, "tsc", "--project", "tsconfig.json");
        assertThat(compiled.status()).as(compiled.output()).isZero();
        Npm.Result run = Npm.node(
                GENERATED,
                "js/story.js",
                address(Service.INSTRUMENTS).toString(),
                address(Service.APPLICATIONS).toString(),
                address(Service.MATCHING).toString(),
                OSLO.token(),
                Calls.open().toString());
        assertThat(run.status()).as(run.output()).isZero();
        assertThat(JSON.readTree(run.output())).isEqualTo(JSON.readTree("""
            {"call":"open","verdict":"eligible","submittedAt":true,"state":"submitted","refusal":"SPINN-KIT-0005"}\
            """));
    }

    @Test
    void theWholeLifeInTypeScript() throws IOException, InterruptedException {
        String printed = TypedScripts.run(
                "life",
                GeneratedClientsIT::address,
                RunningSuite.token(
                        "991825827",
                        "spinn:instruments.write spinn:calls.write spinn:applications spinn:applications.write"),
                OSLO.token(),
                BERGEN.token());
        assertThat(JSON.readTree(printed)).isEqualTo(JSON.readTree("""
            {"verdict":"eligible","call":true,"paid":"500000.00","state":"closed","refusal":"SPINN-KIT-0005"}\
            """));
    }

    private static no.spinn.client.matching.ApiClient matching() {
        var client = new no.spinn.client.matching.ApiClient();
        client.updateBaseUri(address(Service.MATCHING).toString());
        return client;
    }

    private static URI address(Service service) {
        return RunningSuite.get().settings().address(service);
    }
}
