package no.spinn.matching;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import no.spinn.kit.event.TolerantJson;
import no.spinn.kit.testing.HouseRules;
import no.spinn.matching.common.json.StoredJson;

@AnalyzeClasses(packages = "no.spinn.matching", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule FEATURES_KNOW_NO_TRANSPORT = HouseRules.featuresKnowNoTransport();

    @ArchTest
    static final ArchRule FEATURES_DO_NOT_KNOW_THEIR_LEAVES = HouseRules.featuresDoNotKnowTheirLeaves();

    @ArchTest
    static final ArchRule RESOURCES_LIVE_IN_API = HouseRules.resourcesLiveInApi();

    @ArchTest
    static final ArchRule RESOURCES_RUN_ON_VIRTUAL_THREADS = HouseRules.resourcesRunOnVirtualThreads();

    @ArchTest
    static final ArchRule ACTS_THAT_HAPPEN_ONCE_ANSWER_RESPONSES = HouseRules.actsThatHappenOnceAnswerResponses();

    @ArchTest
    static final ArchRule GROUPS_ARE_LAYERED = HouseRules.groupsAreLayered(
            "no.spinn.matching", "assistant", "organisation", "answer", "index", "upstream", "common");

    @ArchTest
    static final ArchRule FEATURES_FORM_NO_CYCLE = HouseRules.featuresFormNoCycle("no.spinn.matching");

    /** Pollers, scheduled tasks and HTTP clients belong to the feature or to another leaf. */
    @ArchTest
    static final ArchRule EVENTS_ARE_PAYLOADS_PROJECTIONS_AND_PUBLISHERS = noClasses()
            .that()
            .resideInAPackage("..events..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "io.quarkus.scheduler..", "no.spinn.kit.schedule..", "io.vertx..", "java.net.http.."));

    @ArchTest
    static final ArchRule API_DOES_NOT_KNOW_EVENTS = noClasses()
            .that()
            .resideInAPackage("..api..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("no.spinn.matching..events..");

    @ArchTest
    static final ArchRule STORED_JSON_IS_READ_IN_ONE_PLACE = noClasses()
            .that()
            .areNotAssignableTo(StoredJson.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(TolerantJson.class);

    @ArchTest
    static final ArchRule TIME_COMES_FROM_THE_INJECTED_CLOCK = noClasses()
            .that()
            .resideOutsideOfPackage("..common.time..")
            .should()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule ONLY_EVENT_LEAVES_PUBLISH = HouseRules.onlyEventLeavesPublish();

    @ArchTest
    static final ArchRule EVENT_LEAVES_OBSERVE_NOTHING = HouseRules.eventLeavesObserveNothing();

    @ArchTest
    static final ArchRule NAMES_ARE_OF_THE_FIELD = HouseRules.namesAreOfTheField();

    @ArchTest
    static final ArchRule FAULTS_ARE_IN_THREE_LANGUAGES = HouseRules.faultsAreInThreeLanguages(
            Map.ofEntries(Map.entry("UnreachableAddress", "addresses of webhooks, which developers set up")));
}
