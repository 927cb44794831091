package no.spinn.systemtests;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import no.spinn.client.instruments.ApiClient;
import no.spinn.client.instruments.ApiException;
import no.spinn.client.instruments.ApiResponse;
import no.spinn.client.instruments.api.AuthoringApi;
import no.spinn.client.instruments.model.AssessmentRequest;
import no.spinn.client.instruments.model.CallDetail;
import no.spinn.client.instruments.model.CallRequest;
import no.spinn.client.instruments.model.Condition;
import no.spinn.client.instruments.model.CriterionKind;
import no.spinn.client.instruments.model.CriterionRequest;
import no.spinn.client.instruments.model.InstrumentDraft;
import no.spinn.client.instruments.model.InstrumentRequest;
import no.spinn.client.instruments.model.LocalizedText;
import no.spinn.client.instruments.model.Money;
import no.spinn.client.instruments.model.Nature;
import no.spinn.client.instruments.model.Scale;
import no.spinn.local.Service;

/** A provider publishes an instrument and schedules a call, with the generated client. */
final class ClientCatalogue {

    private static final String LANGUAGE = ClientCaseHandling.LANGUAGE;

    private final AuthoringApi catalogue;

    ClientCatalogue() {
        ApiClient provider = client();
        String token = RunningSuite.token("991825827", "spinn:instruments.write spinn:calls.write");
        provider.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
        this.catalogue = new AuthoringApi(provider);
    }

    /** A client without a token. */
    static ApiClient client() {
        ApiClient client = new ApiClient();
        client.updateBaseUri(
                RunningSuite.get().settings().address(Service.INSTRUMENTS).toString());
        return client;
    }

    /** Returns a call of an instrument that this provider has published. */
    UUID schedule() throws ApiException {
        UUID instrument = published();
        OffsetDateTime opensAt = Calls.soon().atOffset(ZoneOffset.UTC);
        CallRequest plan = new CallRequest()
                .instrumentId(instrument)
                .title(text("Utlysning"))
                .summary(text("For kommuner."))
                .opensAt(opensAt)
                .closesAt(opensAt.plusDays(30))
                .budget(new Money().amount("25000000.00").currency("NOK"));
        ApiResponse<CallDetail> call = catalogue.createCallWithHttpInfo(once(), plan, LANGUAGE);
        UUID id = call.getData().getId();
        return catalogue.scheduleCall(id, once(), tag(call), LANGUAGE).getId();
    }

    private UUID published() throws ApiException {
        ApiResponse<InstrumentDraft> draft = catalogue.createInstrumentWithHttpInfo(once(), instrument(), LANGUAGE);
        return catalogue
                .publishInstrument(draft.getData().getId(), once(), tag(draft), LANGUAGE)
                .getId();
    }

    private static InstrumentRequest instrument() {
        CriterionRequest municipality = new CriterionRequest()
                .kind(CriterionKind.ELIGIBILITY)
                .text(text("Søkeren er en kommune."))
                .condition(new Condition().fact("organisation.sector").oneOf(List.of("municipality")));
        CriterionRequest benefit = new CriterionRequest()
                .kind(CriterionKind.ASSESSMENT)
                .text(text("Nytte for brukerne"))
                .assessment(new AssessmentRequest()
                        .weight("1")
                        .scale(new Scale().from(1).to(7))
                        .threshold(4));
        return new InstrumentRequest()
                .slug("client-" + once())
                .nature(Nature.GUIDANCE_AND_GRANT)
                .name(text("Smartere hverdag"))
                .summary(text("Midler til kommuner."))
                .description(text("Ordningen dekker inntil halvparten av kostnadene."))
                .criteria(List.of(municipality, benefit));
    }

    private static LocalizedText text(String text) {
        return new LocalizedText().nb(text);
    }

    private static String once() {
        return ClientCaseHandling.once();
    }

    private static String tag(ApiResponse<?> answer) {
        return answer.getHeaders().getOrDefault("etag", List.of()).getFirst();
    }
}
