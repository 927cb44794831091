package no.spinn.systemtests;

import static no.spinn.systemtests.Organisation.OSLO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.type.TypeReference;
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
import no.spinn.client.applications.api.SubmissionApi;
import no.spinn.client.applications.model.Application;
import no.spinn.client.applications.model.NewApplication;
import no.spinn.client.applications.model.Receipt;
import no.spinn.client.applications.model.State;
import no.spinn.client.instruments.api.CallsApi;
import no.spinn.client.instruments.model.CallState;
import no.spinn.client.matching.api.MatchingApi;
import no.spinn.client.matching.model.ExplanationRequest;
import no.spinn.client.matching.model.Verdict;
import no.spinn.local.Service;
import org.junit.jupiter.api.Test;

/** Clients generated from the OpenAPI documents compile, and can submit an application. */
class GeneratedClientsIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SOURCES = Path.of("src/test/typescript").toAbsolutePath();
    private static final Path GENERATED = Path.of("target/typescript").toAbsolutePath();

    @Test
    void inJava() throws Exception {
        UUID call = Calls.open();
        Map<String, Object> facts = JSON.readValue(Applications.FITTING, new TypeReference<>() {});

        assertThat(new CallsApi(instruments()).getCall(call, null).getStatus()).isEqualTo(CallState.OPEN);
        assertThat(new MatchingApi(matching())
                        .explainMatch(call, new ExplanationRequest().facts(facts))
                        .getVerdict())
                .isEqualTo(Verdict.ELIGIBLE);

        ApplicationsApi applications = new ApplicationsApi(applications());
        ApiResponse<Application> draft = applications.createApplicationWithHttpInfo(
                UUID.randomUUID().toString(),
                new NewApplication().callId(call).title("Tryggere skolevei").facts(facts));
        UUID id = draft.getData().getId();
        Receipt receipt = new SubmissionApi(applications())
                .submitApplication(id, UUID.randomUUID().toString(), header(draft, "etag"));
        assertThat(receipt.getCallId()).isEqualTo(call);
        assertThat(applications.getApplication(id).getState()).isEqualTo(State.SUBMITTED);
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> applications.getApplication(UUID.randomUUID()))
                .returns(404, ApiException::getCode);
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
                {"status":"open","verdict":"eligible","submittedAt":true,"state":"submitted","refusal":"SPINN-KIT-0005"}"""));
    }

    private static String header(ApiResponse<?> answer, String name) {
        return answer.getHeaders().getOrDefault(name, List.of()).getFirst();
    }

    private static no.spinn.client.instruments.ApiClient instruments() {
        var client = new no.spinn.client.instruments.ApiClient();
        client.updateBaseUri(address(Service.INSTRUMENTS).toString());
        return client;
    }

    private static no.spinn.client.matching.ApiClient matching() {
        var client = new no.spinn.client.matching.ApiClient();
        client.updateBaseUri(address(Service.MATCHING).toString());
        return client;
    }

    private static no.spinn.client.applications.ApiClient applications() {
        var client = new no.spinn.client.applications.ApiClient();
        client.updateBaseUri(address(Service.APPLICATIONS).toString());
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + OSLO.token()));
        return client;
    }

    private static URI address(Service service) {
        return RunningSuite.get().settings().address(service);
    }
}
