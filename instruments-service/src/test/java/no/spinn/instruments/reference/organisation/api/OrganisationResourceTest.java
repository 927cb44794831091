package no.spinn.instruments.reference.organisation.api;

import static io.restassured.RestAssured.given;
import static no.spinn.kit.testing.RegisterStandIn.address;
import static no.spinn.kit.testing.RegisterStandIn.industry;
import static no.spinn.kit.testing.RegisterStandIn.parent;
import static no.spinn.kit.testing.RegisterStandIn.sector;
import static no.spinn.kit.testing.RegisterStandIn.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Stream;
import no.spinn.kit.testing.FromInfrastructure;
import no.spinn.kit.testing.RegisterStandIn;
import no.spinn.kit.testing.RegisterStandIn.Answer;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithInfrastructure
class OrganisationResourceTest {

    private static final String OSLO = "958935420";
    private static final String BERGEN = "964338531";
    private static final String TROMSO = "940101808";
    private static final String AGENCY = "974760673";
    private static final String SCHOOL = "974590271";
    private static final String DEPARTMENT = "974590298";
    private static final String COMPANY = "923609016";
    private static final String KS = "971032146";

    private static final String SECTOR = "organisation.sector";
    private static final String MUNICIPALITY = "organisation.municipalityNumber";
    private static final String PROCUREMENT = "organisation.subjectToProcurementLaw";

    @FromInfrastructure
    RegisterStandIn register;

    @BeforeEach
    void reset() {
        register.reset();
    }

    @Test
    void tellsNameFactsAndWhyTheyFollow() {
        register.answers(BERGEN, registered(BERGEN, "BERGEN KOMMUNE", "KOMM", address("4601") + sector("6500")));
        lookUp(BERGEN)
                .statusCode(200)
                .body("number", equalTo(BERGEN))
                .body("name", equalTo("Bergen kommune"))
                .body("facts", equalTo(Map.of(SECTOR, "municipality", MUNICIPALITY, "4601", PROCUREMENT, true)))
                .body("derivedFrom.keySet().size()", equalTo(3))
                .body("derivedFrom.'%s'.field".formatted(SECTOR), equalTo("organisasjonsform.kode"))
                .body("derivedFrom.'%s'.value".formatted(SECTOR), equalTo("KOMM"))
                .body("derivedFrom.'%s'.rule".formatted(SECTOR), equalTo("form_municipality"))
                .body("derivedFrom.'%s'.field".formatted(MUNICIPALITY), equalTo("forretningsadresse.kommunenummer"))
                .body("derivedFrom.'%s'.rule".formatted(PROCUREMENT), equalTo("procurement_act"))
                .body("source", equalTo("enhetsregisteret"))
                .body("asOf", equalTo(LocalDate.now(ZoneId.of("Europe/Oslo")).toString()));
    }

    @Test
    void takesANumberWithItsScheme() {
        lookUp("0192:" + OSLO).statusCode(200).body("number", equalTo(OSLO));
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of("KOMM", sector("6500"), "municipality", "form_municipality"),
                Arguments.of("FYLK", sector("6500"), "county", "form_county"),
                Arguments.of("STAT", sector("6100"), "state_agency", "central_government"),
                Arguments.of("ORGL", sector("6100") + industry("84.110"), "state_agency", "central_government"),
                Arguments.of("SÆR", sector("6100"), "state_agency", "central_government"),
                Arguments.of("KF", sector("1510"), "public_enterprise", "form_enterprise"),
                Arguments.of("FKF", sector("1510"), "public_enterprise", "form_enterprise"),
                Arguments.of("IKS", sector("1510"), "public_enterprise", "form_enterprise"),
                Arguments.of("SF", sector("1110"), "public_enterprise", "form_enterprise"),
                Arguments.of("FLI", sector("7000"), "voluntary_organisation", "voluntary_sector"),
                Arguments.of("STI", sector("7000"), "voluntary_organisation", "voluntary_sector"),
                Arguments.of("ORGL", sector("6100") + industry("85.421"), "research_organisation", "higher_education"));
    }

    /** Every code of the table is in the vocabulary; otherwise the fact would be left out. */
    @ParameterizedTest
    @MethodSource("rules")
    void derivesTheSector(String form, String members, String sector, String rule) {
        register.answers(AGENCY, registered(AGENCY, "X", form, members));
        lookUp(AGENCY)
                .statusCode(200)
                .body("facts.'%s'".formatted(SECTOR), equalTo(sector))
                .body("derivedFrom.'%s'.rule".formatted(SECTOR), equalTo(rule));
    }

    @Test
    void knowsAssociationsByTheirNumber() {
        register.answers(KS, registered(KS, "KS", "FLI", sector("7000")));
        lookUp(KS)
                .body("facts", equalTo(Map.of(SECTOR, "municipal_association")))
                .body("derivedFrom.'%s'.field".formatted(SECTOR), equalTo("organisasjonsnummer"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"KOMM", "FYLK", "STAT", "ORGL"})
    void derivesThatProcurementLawApplies(String form) {
        register.answers(AGENCY, registered(AGENCY, "X", form, ""));
        lookUp(AGENCY).body("facts.'%s'".formatted(PROCUREMENT), equalTo(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AS", "ASA", "ENK", "SA", "NUF", "BRL", "SÆR", "KF", "SF"})
    void leavesOutWhatDoesNotFollow(String form) {
        register.answers(COMPANY, registered(COMPANY, "X", form, sector("2100")));
        lookUp(COMPANY)
                .statusCode(200)
                .body("facts.'%s'".formatted(PROCUREMENT), equalTo(null))
                .body("facts.'organisation.publicFundingShare'", equalTo(null));
    }

    @Test
    void knowsNothingOfACompanyButItsPlace() {
        register.answers(COMPANY, registered(COMPANY, "EQUINOR ASA", "ASA", address("1103") + sector("1120")));
        lookUp(COMPANY).body("name", equalTo("EQUINOR ASA")).body("facts", equalTo(Map.of(MUNICIPALITY, "1103")));
    }

    @Test
    void climbsToTheMunicipalityAbove() {
        register.answers(SCHOOL, part(SCHOOL, DEPARTMENT));
        register.answers(DEPARTMENT, part(DEPARTMENT, OSLO));
        lookUp(SCHOOL)
                .body("facts.'%s'".formatted(SECTOR), equalTo("municipality"))
                .body("derivedFrom.'%s'.field".formatted(SECTOR), equalTo("overordnetEnhet"))
                .body("derivedFrom.'%s'.value".formatted(SECTOR), equalTo(DEPARTMENT))
                .body("derivedFrom.'%s'.rule".formatted(SECTOR), equalTo("part_of_parent"));
    }

    @Test
    void climbsToACountyThatOnlyTheRegisterKnows() {
        register.answers(SCHOOL, part(SCHOOL, AGENCY));
        register.answers(AGENCY, registered(AGENCY, "AKERSHUS FYLKESKOMMUNE", "FYLK", sector("6500")));
        lookUp(SCHOOL).body("facts.'%s'".formatted(SECTOR), equalTo("county"));
    }

    @Test
    void climbsNoCircle() {
        register.answers(SCHOOL, part(SCHOOL, DEPARTMENT));
        register.answers(DEPARTMENT, part(DEPARTMENT, SCHOOL));
        lookUp(SCHOOL).statusCode(200).body("facts", equalTo(Map.of(PROCUREMENT, true)));
    }

    @Test
    void translatesAMunicipalityNumberOfOnceAndLeavesOutOneThatNeverWas() {
        register.answers(COMPANY, registered(COMPANY, "X", "AS", address("0101")));
        lookUp(COMPANY).body("facts.'%s'".formatted(MUNICIPALITY), equalTo("3101"));
        register.answers(COMPANY, registered(COMPANY, "X", "AS", address("9999")));
        lookUp(COMPANY).statusCode(200).body("facts", anEmptyMap()).body("derivedFrom", anEmptyMap());
    }

    @Test
    void saysWhatIsUnknown() {
        lookUp(DEPARTMENT).statusCode(404).body("code", equalTo("SPINN-KIT-0005"));
    }

    @Test
    void saysWhatWasRemoved() {
        register.answers(COMPANY, Answer.of(410, ""));
        lookUp(COMPANY).statusCode(410).body("code", equalTo("SPINN-INS-0301"));
        register.answers(COMPANY, registered(COMPANY, "X", "AS", ",\"slettedato\":\"2019-12-31\""));
        lookUp(COMPANY).statusCode(410).body("detail", containsString("2019-12-31"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"958935421", "95893542", "9589354200", "abcdefghi", "0192:1", "0007:5560160680", "%20"})
    void refusesWhatIsNoNumber(String number) {
        given().urlEncodingEnabled(false)
                .get("/v1/organisations/" + number)
                .then()
                .statusCode(400)
                .body("code", equalTo("SPINN-KIT-0001"));
        assertThat(register.questions()).isEmpty();
    }

    static Stream<Answer> failures() {
        return Stream.of(
                Answer.of(429, ""),
                Answer.of(500, "{}"),
                Answer.of(302, ""),
                Answer.of(200, "<html>Maintenance</html>"),
                Answer.of(200, "{}"),
                Answer.of(200, "x".repeat(1 << 20)));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void answersFromTheExtractWhenTheRegisterDoesNot(Answer failure) {
        register.answersOthers(failure);
        lookUp(TROMSO)
                .statusCode(200)
                .body("name", equalTo("Tromsø kommune"))
                .body("facts", equalTo(Map.of(SECTOR, "municipality", MUNICIPALITY, "5501", PROCUREMENT, true)))
                .body("derivedFrom.'%s'.rule".formatted(SECTOR), equalTo("bundled_table"))
                .body("source", equalTo("bundled"))
                .body("asOf", equalTo("2024-01-01"));
        lookUp("986399445").body("facts", equalTo(Map.of(SECTOR, "public_enterprise")));
    }

    @Test
    void saysThatItCannotKnowWhenNobodyAnswers() {
        register.answersOthers(Answer.of(500, ""));
        // What the register has said of a number counts for a day, so it must not have been asked for this one.
        lookUp("974590204")
                .statusCode(503)
                .body("code", equalTo("SPINN-KIT-0016"))
                .header("Retry-After", not(equalTo(null)));
    }

    @Test
    void isCachedAndLimitedAsOtherPublicAnswers() {
        Response first = given().header("Accept-Language", "nn").get("/v1/organisations/" + OSLO);
        first.then()
                .statusCode(200)
                .header("Cache-Control", startsWith("public"))
                .header("Content-Language", equalTo("nn"))
                .body("derivedFrom.'%s'.text".formatted(SECTOR), equalTo("Organisasjonsforma KOMM er ein kommune."));
        given().header("Accept-Language", "nn")
                .header("If-None-Match", first.header("ETag"))
                .get("/v1/organisations/" + OSLO)
                .then()
                .statusCode(304);
        lookUp(DEPARTMENT).statusCode(404).header("RateLimit", not(equalTo(null)));
    }

    private static ValidatableResponse lookUp(String number) {
        return given().header("Accept-Language", "en")
                .get("/v1/organisations/" + number)
                .then();
    }

    private static Answer registered(String number, String name, String form, String members) {
        return Answer.of(200, unit(number, name, form, members));
    }

    private static Answer part(String number, String above) {
        return registered(number, "EN DEL", "ORGL", sector("6500") + parent(above));
    }
}
