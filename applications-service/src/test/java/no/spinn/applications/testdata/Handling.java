package no.spinn.applications.testdata;

import static no.spinn.applications.testdata.Applicant.OSLO;
import static no.spinn.applications.testdata.Applicant.PROVIDER;

import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The acts of a provider on the complete application of Oslo, up to the state in which a test begins. Each method
 * returns the path of the application.
 */
public final class Handling {

    private static final String REJECTED = """
            {"outcome":"rejected","summary":"There were better ones.","reasons":[]}""";
    private static final String GRANTED = """
            {"outcome":"granted","amount":{"amount":"2000000.00","currency":"NOK"},"summary":"Well done.","reasons":[]}""";
    private static final String PARTIALLY_GRANTED = """
            {"outcome":"partially_granted","amount":{"amount":"1500000.00","currency":"NOK"},"summary":"Most of it.","reasons":[]}""";

    private Handling() {}

    public static String checked(UUID callId) {
        return checked(OSLO.submitted(callId));
    }

    private static String checked(String application) {
        PROVIDER.act().post(application + "/formal-check").then().statusCode(200);
        return application;
    }

    public static String dismissed(UUID callId) {
        String application = checked(callId);
        PROVIDER.act()
                .body("{\"reason\":\"Not a project.\"}")
                .post(application + "/dismissal")
                .then()
                .statusCode(201);
        return application;
    }

    public static String assessed(UUID callId) {
        return assessed(checked(callId));
    }

    private static String assessed(String application) {
        PROVIDER.act().post(application + "/assessment").then().statusCode(200);
        return application;
    }

    public static String recommended(UUID callId) {
        return recommended(assessed(callId));
    }

    /** Moves a submitted application to the state in which it can be decided. */
    public static String ready(String submitted) {
        return recommended(assessed(checked(submitted)));
    }

    /** The same for an application that requests another currency. */
    public static String ready(String submitted, String currency) {
        return recommended(assessed(checked(submitted)), GRANTED.replace("NOK", currency));
    }

    private static String recommended(String application) {
        return recommended(application, GRANTED);
    }

    private static String recommended(String application, String proposal) {
        PROVIDER.act()
                .body(reasoned(application, proposal))
                .post(application + "/recommendation")
                .then()
                .statusCode(201);
        return application;
    }

    /** Grants 2,000,000 kroner. */
    public static String granted(UUID callId) {
        return decided(callId, GRANTED);
    }

    /** Grants 1,500,000 of 2,000,000 kroner. */
    public static String partiallyGranted(UUID callId) {
        return decided(callId, PARTIALLY_GRANTED);
    }

    public static String rejected(UUID callId) {
        return decided(callId, REJECTED);
    }

    private static String decided(UUID callId, String decision) {
        String application = recommended(callId);
        decide(application, decision).then().statusCode(201);
        return application;
    }

    public static Response decide(String application, String decision) {
        return PROVIDER.act().body(reasoned(application, decision)).post(application + "/decision");
    }

    /** Adds a reason for each criterion that has none. */
    public static String reasoned(String application, String decision) {
        List<String> criteria =
                PROVIDER.request().get(application + "/assessment").path("criteria.criterionId");
        String reasons = criteria.stream()
                .map("{\"criterionId\":\"%s\",\"reason\":\"Seen.\"}"::formatted)
                .collect(Collectors.joining(","));
        return decision.replace("\"reasons\":[]", "\"reasons\":[%s]".formatted(reasons));
    }
}
