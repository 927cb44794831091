package no.spinn.portal;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "no.spinn.portal", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** The list of routes is for other gateways, too. */
    @ArchTest
    static final ArchRule ROUTES_ARE_PLAIN_JAVA = classes()
            .that(resideInAPackage("no.spinn.portal.route"))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("no.spinn.portal.route", "java..", "org.jspecify.annotations"));

    @ArchTest
    static final ArchRule KNOWS_NO_SERVICE_FROM_INSIDE = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "no.spinn.kit..", "no.spinn.instruments..", "no.spinn.applications..", "no.spinn.matching.."));

    /** In production, another gateway may stand before the pages. */
    @ArchTest
    static final ArchRule THE_GATEWAY_KNOWS_NO_PAGES = noClasses()
            .that(resideInAnyPackage("no.spinn.portal.gateway", "no.spinn.portal.replica", "no.spinn.portal.route"))
            .should()
            .dependOnClassesThat(resideInAPackage("no.spinn.portal.pages.."));

    @ArchTest
    static final ArchRule FEATURES_FORM_NO_CYCLE =
            slices().matching("no.spinn.portal.pages.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule PACKAGES_FORM_NO_CYCLE =
            slices().matching("no.spinn.portal.(*)..").should().beFreeOfCycles();
}
