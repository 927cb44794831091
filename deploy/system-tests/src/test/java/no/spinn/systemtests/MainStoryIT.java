package no.spinn.systemtests;

import static no.spinn.systemtests.Organisation.BERGEN;
import static no.spinn.systemtests.Organisation.DIGITALISATION_AGENCY;
import static no.spinn.systemtests.Organisation.OSLO;
import static no.spinn.systemtests.Organisation.anybody;
import static no.spinn.systemtests.Organisation.speakerOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.spinn.local.Service;
import no.spinn.local.demo.Demo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the catalogue to the eligibility report. */
class MainStoryIT {

    @ParameterizedTest
    @CsvSource({
        "nb, Digitaliseringsdirektoratet",
        "nn, Digitaliseringsdirektoratet",
        "en, Norwegian Digitalisation Agency"
    })
    void publishesTheCatalogueInEachLanguage(String language, String provider) {
        speakerOf(language, Service.INSTRUMENTS)
                .get("/v1/providers")
                .then()
                .statusCode(200)
                .header("Content-Language", language)
                .body("items.name", hasItem(provider));
    }

    @Test
    void hasAnOpenCallForEachInstrument() {
        List<String> seeded = List.of(
                "stimulab",
                "offentlig-sektor-phd",
                "innovasjonspartnerskap",
                "offentlig-privat-samarbeid",
                "forkommersielle-anskaffelser",
                "forprosjekt-forkommersiell-anskaffelse",
                "eu-programmer",
                "horisont-europa",
                "digitalt-europa");
        var instruments =
                anybody(Service.INSTRUMENTS).get("/v1/instruments?limit=200").jsonPath();
        var calls = anybody(Service.INSTRUMENTS)
                .get("/v1/calls?state=open&limit=200")
                .jsonPath();
        // Other tests publish instruments of their own.
        assertThat(instruments.getList("items.slug", String.class)).containsAll(seeded);
        assertThat(calls.getList("items.instrument.slug", String.class)).containsAll(seeded);
    }

    @Test
    void opensACallWithinASecondOfItsTime() {
        Instant planned = Calls.soon();
        UUID call = Calls.scheduled(planned);
        await().atMost(Calls.PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> "open".equals(Calls.read(call).getString("state")));
        Instant opened = Instant.parse(Calls.read(call).getString("openedAt"));
        assertThat(opened).isBetween(planned, planned.plusSeconds(1));
        await().atMost(Calls.PATIENCE).until(() -> Calls.isMatched(call));
    }

    @Test
    void bringsTheEligibilityReportBackToTheApplication() {
        String application = Applications.submitted(Calls.open(), Applications.FITTING);
        Applications.report(application)
                .then()
                .body("verdict", equalTo("eligible"))
                .body("criteria.findAll { it.kind == 'eligibility' }.result", everyItem(equalTo("met")))
                .body("criteria.find { it.fact == 'project.userDriven' }.value", equalTo(true));
        OSLO.to(Service.APPLICATIONS)
                .get("/v1/applications/{id}", application)
                .then()
                .body("state", equalTo("submitted"))
                .body("eligibility.verdict", equalTo("eligible"));
    }

    @Test
    void leavesOpenWhatIsNotKnown() {
        String application = Applications.submitted(Calls.open(), "{\"organisation.sector\":\"municipality\"}");
        Applications.report(application)
                .then()
                .body("verdict", equalTo("undetermined"))
                .body("criteria.find { it.fact == 'organisation.sector' }.result", equalTo("met"))
                .body("criteria.find { it.fact == 'project.userDriven' }.result", equalTo("unknown"));
    }

    @Test
    void saysWhichCriterionIsNotMet() {
        String application = Applications.submitted(
                Calls.open(),
                Applications.FITTING.replace("\"project.userDriven\":true", "\"project.userDriven\":false"));
        Applications.report(application)
                .then()
                .body("verdict", equalTo("ineligible"))
                .body("criteria.findAll { it.result == 'not_met' }.fact", equalTo(List.of("project.userDriven")));
    }

    @Test
    void matchesAProjectWithEveryOpenCall() {
        anybody(Service.MATCHING)
                .body("{\"facts\":%s}".formatted(Applications.FITTING))
                .post("/v1/matches?limit=200")
                .then()
                .statusCode(200)
                .body("items", hasSize(greaterThanOrEqualTo(6)))
                .body("items[0].verdict", equalTo("eligible"))
                .body("items.findAll { it.verdict == 'eligible' }.call.title", hasItem(containsString("StimuLab")))
                .body("items.verdict", hasItem("undetermined"));
    }

    @Test
    void givesTheReceiptAndTheCaseAsFiles() {
        String path = "/v1/applications/" + Applications.submitted(Calls.open(), Applications.FITTING);
        byte[] receipt = OSLO.to(Service.APPLICATIONS)
                .accept("application/pdf")
                .get(path + "/submission")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        assertThat(receipt).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        byte[] archive = DIGITALISATION_AGENCY
                .to(Service.APPLICATIONS)
                .get(path + "/export")
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .extract()
                .asByteArray();
        assertThat(archive).startsWith("PK".getBytes(StandardCharsets.US_ASCII)).hasSizeGreaterThan(receipt.length / 2);
    }

    @Test
    void showsAnApplicationToItsApplicantAndToTheProviderAlone() {
        String application = Applications.submitted(Calls.open(), Applications.FITTING);
        String path = "/v1/applications/" + application;
        OSLO.to(Service.APPLICATIONS).get(path).then().statusCode(200);
        DIGITALISATION_AGENCY.to(Service.APPLICATIONS).get(path).then().statusCode(200);
        BERGEN.to(Service.APPLICATIONS).get(path).then().statusCode(404);
        BERGEN.to(Service.APPLICATIONS).get("/v1/applications").then().body("items.id", not(hasItem(application)));
    }

    @Test
    void tellsItsStoryAsADemo() throws IOException, InterruptedException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            Demo.run(RunningSuite.get().settings(), out);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains(
                        "the receipt is the same",
                        "\"verdict\" : \"eligible\"",
                        "7. The provider reads the application",
                        "In the journal: ",
                        "\"intact\" : true");
    }
}
