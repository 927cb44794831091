package no.spinn.systemtests;

import io.restassured.RestAssured;
import java.net.URI;
import java.util.List;

/**
 * A page of the portal in one of its states.
 *
 * @param path after the language
 */
record PortalPlace(String name, String path, int status) {

    static final URI PORTAL = RunningSuite.get().settings().gateway();

    /** The answers about a project as a municipality has it. */
    static final String PROJECT = "organisation.sector=municipality&organisation.municipalityNumber=4601"
            + "&project.userDriven=true&project.changesRolesOrSystems=true&project.buysMarketCompetence=true"
            + "&project.outcome=service&project.solutionPredetermined=false";

    private static final String TOGETHER =
            "organisation.sector=municipality&asked=project.userDriven&asked=project.buysMarketCompetence";

    private static final int OK = 200;

    private static PortalPlace of(String name, String path) {
        return new PortalPlace(name, path, OK);
    }

    static List<PortalPlace> all() {
        String call = call();
        return List.of(
                of("front", ""),
                of("calls", "/calls"),
                of("calls-none", "/calls?q=qqqqqqqqqqqq&themes=culture"),
                of("call", "/calls/" + call),
                of("instruments", "/instruments"),
                of("instrument", "/instruments/stimulab"),
                of("partners", "/partners"),
                of("barometer", "/barometer"),
                of("guide-number", "/guide"),
                of("guide-number-wrong", "/guide/organisation?number=123"),
                of("guide-type", "/guide/organisation/type"),
                of("guide-type-missing", "/guide?asked=organisation.sector"),
                of("guide-question", "/guide?organisation.sector=municipality"),
                of("guide-missing", "/guide?organisation.sector=municipality&asked=project.themes"),
                of("guide-together", "/guide?" + TOGETHER.replace("asked", "ask")),
                of("guide-together-missing", "/guide?" + TOGETHER),
                of("guide-countries", "/guide?organisation.sector=municipality&ask=project.partnerCountries"),
                of("guide-sum", "/guide?organisation.sector=municipality&ask=project.requestedAmount"),
                of("result", "/guide/result?" + PROJECT),
                of("explanation", "/guide/result/" + call + "?" + PROJECT),
                of("developers", "/developers"),
                of("developers-document", "/developers/matching"),
                of("developers-operation", "/developers/matching/matchProject"),
                of("developers-schema", "/developers/matching/schemas/MatchPage"),
                of("developers-events", "/developers/events"),
                of("developers-event", "/developers/events/no.spinn.call.opened.v1"),
                of("developers-event-schema", "/developers/events/schemas/instruments.call"),
                of("about", "/about"),
                of("privacy", "/privacy"),
                of("accessibility", "/accessibility"),
                new PortalPlace("not-found", "/nowhere", 404),
                new PortalPlace("malformed", "/guide?no.such=1", 400));
    }

    /** The address of the page in a language. */
    String in(String language) {
        return "%s/%s%s".formatted(PORTAL, language, path);
    }

    @Override
    public String toString() {
        return name;
    }

    private static String call() {
        return RestAssured.given()
                .get(PORTAL + "/v1/calls?state=open&limit=1&sort=closesAt")
                .jsonPath()
                .getString("items[0].id");
    }
}
