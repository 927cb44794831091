package no.spinn.kit;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import no.spinn.kit.testing.HouseRules;

@AnalyzeClasses(packages = "no.spinn", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule THE_KIT_KNOWS_NO_BUSINESS_NOUN = noClasses()
            .that(resideInAPackage("no.spinn.kit.."))
            .should()
            .haveNameMatching(
                    ".*\\.[^.]*(Instrument|Call(?!er)|Application|Applicant|Criterion|Criteria|Provider|Eligib|Match|Submission)s?[A-Z]?[^.]*")
            .because("what the business knows belongs to a service");

    @ArchTest
    static final ArchRule THE_KIT_KNOWS_NO_SERVICE = noClasses()
            .that(resideInAPackage("no.spinn.kit.."))
            .should()
            .dependOnClassesThat(resideInAPackage("no.spinn..").and(not(resideInAPackage("no.spinn.kit.."))));

    @ArchTest
    static final ArchRule PACKAGES_FORM_NO_CYCLE =
            slices().matching("no.spinn.kit.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule RESOURCES_RUN_ON_VIRTUAL_THREADS = HouseRules.resourcesRunOnVirtualThreads();

    @ArchTest
    static final ArchRule NAMES_ARE_OF_THE_FIELD = HouseRules.namesAreOfTheField();
}
