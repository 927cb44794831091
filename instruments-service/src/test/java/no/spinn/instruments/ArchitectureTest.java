package no.spinn.instruments;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import no.spinn.kit.testing.HouseRules;

@AnalyzeClasses(packages = "no.spinn.instruments", importOptions = ImportOption.DoNotIncludeTests.class)
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
            "no.spinn.instruments", "assistant", "seed", "catalogue", "search", "reference", "history", "common");

    @ArchTest
    static final ArchRule FEATURES_FORM_NO_CYCLE = HouseRules.featuresFormNoCycle("no.spinn.instruments");

    @ArchTest
    static final ArchRule ONLY_EVENT_LEAVES_PUBLISH = HouseRules.onlyEventLeavesPublish();

    @ArchTest
    static final ArchRule EVENT_LEAVES_OBSERVE_NOTHING = HouseRules.eventLeavesObserveNothing();

    @ArchTest
    static final ArchRule NAMES_ARE_OF_THE_FIELD = HouseRules.namesAreOfTheField();

    @ArchTest
    static final ArchRule FAULTS_ARE_IN_THREE_LANGUAGES = HouseRules.faultsAreInThreeLanguages(Map.ofEntries(
            Map.entry("CatalogueCheck", "data files of the catalogue, in the log"),
            Map.entry("SearchQueryReader", "the possible values, which need no words"),
            Map.entry("RequestCheck", "constraints without a text of our own")));
}
