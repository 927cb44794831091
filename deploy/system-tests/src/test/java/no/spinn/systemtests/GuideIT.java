package no.spinn.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.spinn.local.Jvm;
import no.spinn.local.LocalSettings;
import no.spinn.local.Progress;
import no.spinn.local.Suite;
import no.spinn.local.TemporaryHome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How far the guide comes with its eight questions, for ten projects as municipalities and agencies have them. */
class GuideIT {

    @RegisterExtension
    static final SaveLogs LOGS = new SaveLogs(() -> GuideIT.suite);

    private static TemporaryHome home;
    private static Suite suite;

    private static final Pattern ASKED = Pattern.compile("name=\"asked\" value=\"([^\"]+)\"");
    private static final Pattern ARTICLE = Pattern.compile("<article class=\"ds-card result-card\"");
    private static final int MOST = 8;
    /** More than what is promised, nine of ten, so that a new call does not break it at once. */
    private static final double SETTLED = 0.95;

    /**
     * What is true of a project. Who is not asked says nothing; what is not here is not known.
     *
     * @param answers by the id of a fact; several codes are separated by commas
     */
    private record Project(String name, Map<String, String> answers) {

        String of(String fact) {
            return answers.getOrDefault(fact, NOT_SAID.getOrDefault(fact, UNKNOWN));
        }
    }

    private record Walk(String project, int questions, int settled, int all) {}

    private static final String YES = "true";
    private static final String NO = "false";
    private static final String UNKNOWN = "unknown";

    private static final List<Project> PROJECTS = List.of(
            project(
                    "user-driven service design in a municipality",
                    "municipality",
                    Map.of(
                            "project.userDriven",
                            YES,
                            "project.changesRolesOrSystems",
                            YES,
                            "project.buysMarketCompetence",
                            YES,
                            "project.outcome",
                            "service,process",
                            "project.themes",
                            "welfare")),
            project(
                    "a doctoral project in a county",
                    "county",
                    Map.of(
                            "project.doctoral",
                            YES,
                            "candidate.employedByApplicant",
                            YES,
                            "candidate.hasDoctorate",
                            NO,
                            "candidate.degreeInstitutionAgreed",
                            YES,
                            "project.relevantToOwnResponsibility",
                            YES,
                            "project.researchAndDevelopment",
                            YES,
                            "project.outcome",
                            "knowledge",
                            "project.themes",
                            "education")),
            project(
                    "a municipality buys what nobody sells",
                    "municipality",
                    Map.of(
                            "project.marketAvailability",
                            "not_available",
                            "project.developedWithSupplier",
                            YES,
                            "project.researchAndDevelopment",
                            YES,
                            "project.procurementIntent",
                            "planned",
                            "project.outcome",
                            "product",
                            "project.themes",
                            "health_and_care",
                            "project.companyPartner",
                            YES)),
            project(
                    "a pre-commercial procurement of an agency",
                    "state_agency",
                    Map.of(
                            "project.marketAvailability",
                            "not_available",
                            "project.innovationCompetition",
                            YES,
                            "project.researchAndDevelopment",
                            YES,
                            "project.invitesCompanies",
                            YES,
                            "project.invitesResearchOrganisations",
                            YES,
                            "project.parallelDevelopments",
                            "3",
                            "project.themes",
                            "climate_and_environment")),
            project(
                    "a municipality and a company",
                    "municipality",
                    Map.of(
                            "project.companyPartner",
                            YES,
                            "project.marketAvailability",
                            "adaptable",
                            "project.outcome",
                            "product,service",
                            "project.themes",
                            "mobility",
                            "project.partnerCount",
                            "1",
                            "project.userDriven",
                            YES)),
            project(
                    "a network of European cities",
                    "municipality",
                    Map.of(
                            "project.networkOfLocalAuthorities",
                            YES,
                            "project.partnerCountries",
                            "SE,DK,DE",
                            "project.partnerCount",
                            "4",
                            "project.themes",
                            "climate_and_environment,mobility",
                            "project.outcome",
                            "knowledge,process",
                            "project.userDriven",
                            YES)),
            project(
                    "digitalisation of case handling",
                    "municipality",
                    Map.of(
                            "project.themes",
                            "digitalisation,administration",
                            "project.outcome",
                            "system",
                            "project.marketAvailability",
                            "available",
                            "project.solutionPredetermined",
                            YES,
                            "project.buysMarketCompetence",
                            NO,
                            "project.userDriven",
                            NO)),
            project(
                    "an intermunicipal council tries something together",
                    "municipal_association",
                    Map.of(
                            "project.changesRolesOrSystems",
                            YES,
                            "project.userDriven",
                            YES,
                            "project.buysMarketCompetence",
                            NO,
                            "project.themes",
                            "preparedness",
                            "project.outcome",
                            "process")),
            project(
                    "a hospital enterprise with a supplier",
                    "public_enterprise",
                    Map.of(
                            "project.developedWithSupplier",
                            YES,
                            "project.marketAvailability",
                            "not_available",
                            "organisation.subjectToProcurementLaw",
                            YES,
                            "project.companyPartner",
                            YES,
                            "project.themes",
                            "health_and_care",
                            "project.outcome",
                            "product",
                            "project.researchAndDevelopment",
                            YES)),
            project(
                    "somebody who knows little yet",
                    "municipality",
                    Map.of("project.themes", "planning_and_building")));

    /** A suite of its own: what other tests announce is no part of the catalogue. */
    @BeforeAll
    static void start() throws IOException {
        home = TemporaryHome.make("spinn-guide");
        suite = Suite.start(
                LocalSettings.onFreePorts(home.path())
                        .withServices(Jvm.QUICK, Map.of("SPINN_RATE_LIMIT_ANONYMOUS", "1000000000")),
                Progress.silent());
    }

    @AfterAll
    static void stop() throws IOException {
        suite.close();
        home.close();
    }

    @Test
    void eightQuestionsSettleNineOfTenCalls() {
        List<Walk> walks = PROJECTS.stream().map(GuideIT::walk).toList();
        walks.forEach(walk -> System.out.printf(
                "%-55s %d questions, %d of %d calls settled%n", walk.project, walk.questions, walk.settled, walk.all));
        assertThat(walks).allSatisfy(walk -> assertThat(walk.questions).isLessThanOrEqualTo(MOST));
        int settled = walks.stream().mapToInt(Walk::settled).sum();
        int all = walks.stream().mapToInt(Walk::all).sum();
        assertThat((double) settled / all).isGreaterThanOrEqualTo(SETTLED);
    }

    /** Answers every question, "I don't know" where the project does not say, until there is a result. */
    private static Walk walk(Project project) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        answers.put("organisation.sector", List.of(Objects.requireNonNull(project.answers.get("organisation.sector"))));
        answers.put("organisation.municipalityNumber", List.of("4601"));
        int questions = 0;
        while (true) {
            Response page = get("/en/guide", answers);
            if (page.statusCode() == 303) {
                return result(project, questions, answers);
            }
            assertThat(page.statusCode()).as(project.name).isEqualTo(200);
            List<String> asked = ASKED.matcher(page.asString())
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            assertThat(asked).isNotEmpty();
            questions++;
            answer(project, asked, answers);
        }
    }

    /** Of what is asked for together, one tick says that all the rest is not so, or that all the rest is not known. */
    private static void answer(Project project, List<String> asked, Map<String, List<String>> answers) {
        Map<String, String> known = new LinkedHashMap<>();
        asked.forEach(fact -> known.put(fact, project.of(fact)));
        if (asked.size() > 1 && known.containsValue(UNKNOWN)) {
            known.replaceAll((fact, answer) -> answer.equals(YES) ? YES : UNKNOWN);
        }
        known.forEach((fact, answer) -> answers.put(fact, List.of(answer.split(","))));
    }

    /** What people know of every project that does not say otherwise. */
    private static final Map<String, String> NOT_SAID = Map.ofEntries(
            Map.entry("project.doctoral", NO),
            Map.entry("project.solutionPredetermined", NO),
            Map.entry("project.networkOfLocalAuthorities", NO),
            Map.entry("project.innovationCompetition", NO),
            Map.entry("project.developedWithSupplier", NO),
            Map.entry("project.researchAndDevelopment", NO),
            Map.entry("project.invitesCompanies", NO),
            Map.entry("project.invitesResearchOrganisations", NO),
            Map.entry("project.companyPartner", NO),
            Map.entry("project.userDriven", YES),
            Map.entry("project.changesRolesOrSystems", YES),
            Map.entry("project.buysMarketCompetence", YES),
            Map.entry("project.marketAvailability", "adaptable"),
            Map.entry("project.outcome", "service"),
            Map.entry("project.relevantToOwnResponsibility", YES),
            Map.entry("project.partnerCount", "0"),
            Map.entry("applicant.role", "applicant"));

    private static Walk result(Project project, int questions, Map<String, List<String>> answers) {
        String page = get("/en/guide/result", answers).asString();
        int all = count(page);
        int begin = page.indexOf("<section aria-labelledby=\"open\"");
        int open = begin < 0 ? 0 : count(page.substring(begin, page.indexOf("</section>", begin)));
        return new Walk(project.name, questions, all - open, all);
    }

    private static int count(String page) {
        return (int) ARTICLE.matcher(page).results().count();
    }

    private static Response get(String path, Map<String, List<String>> answers) {
        String query = answers.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(value -> entry.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
        return RestAssured.given()
                .redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .get(suite.settings().gateway() + path + "?" + query);
    }

    private static Project project(String name, String sector, Map<String, String> answers) {
        Map<String, String> all = new LinkedHashMap<>(answers);
        all.put("organisation.sector", sector);
        return new Project(name, all);
    }
}
