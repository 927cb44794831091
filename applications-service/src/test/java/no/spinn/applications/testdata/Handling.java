package no.spinn.applications.testdata;

import static no.spinn.applications.testdata.Applicant.OSLO;
import static no.spinn.applications.testdata.Applicant.PROVIDER;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Singleton;
import java.util.UUID;
import no.spinn.applications.application.Act;
import no.spinn.applications.application.Applications;
import no.spinn.applications.application.Moves;

/** What a provider does with the complete application of Oslo, up to where a test begins. Each answers its path. */
@Singleton
public class Handling {

    private static final String REJECTED = """
            {"outcome":"rejected","summary":"There were better ones.","reasons":[]}""";
    private static final String GRANTED = """
            {"outcome":"granted","amount":{"amount":"2000000.00","currency":"NOK"},"summary":"Well done.","reasons":[]}""";
    private static final String PARTIALLY_GRANTED = """
            {"outcome":"partially_granted","amount":{"amount":"1500000.00","currency":"NOK"},"summary":"Most of it.","reasons":[]}""";

    private final Applications applications;
    private final Moves moves;

    Handling(Applications applications, Moves moves) {
        this.applications = applications;
        this.moves = moves;
    }

    public String checked(UUID callId) {
        String application = OSLO.submitted(callId);
        PROVIDER.act().post(application + "/formal-check").then().statusCode(200);
        return application;
    }

    public String dismissed(UUID callId) {
        String application = checked(callId);
        PROVIDER.act()
                .body("{\"reason\":\"Not a project.\"}")
                .post(application + "/dismissal")
                .then()
                .statusCode(201);
        return application;
    }

    public String assessed(UUID callId) {
        String application = checked(callId);
        UUID id = UUID.fromString(application.substring(application.lastIndexOf('/') + 1));
        QuarkusTransaction.requiringNew().run(() -> moves.move(applications.lock(id), Act.BEGIN_ASSESSMENT, null));
        return application;
    }

    public String recommended(UUID callId) {
        String application = assessed(callId);
        PROVIDER.act()
                .body(GRANTED)
                .post(application + "/recommendation")
                .then()
                .statusCode(201);
        return application;
    }

    /** 2,000,000 kroner. */
    public String granted(UUID callId) {
        return decided(callId, GRANTED);
    }

    /** 1,500,000 of 2,000,000 kroner. */
    public String partiallyGranted(UUID callId) {
        return decided(callId, PARTIALLY_GRANTED);
    }

    public String rejected(UUID callId) {
        return decided(callId, REJECTED);
    }

    private String decided(UUID callId, String decision) {
        String application = recommended(callId);
        decide(application, decision).then().statusCode(201);
        return application;
    }

    public static Response decide(String application, String decision) {
        return PROVIDER.act().body(decision).post(application + "/decision");
    }
}
