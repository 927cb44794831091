package no.spinn.criteria;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "no.spinn.criteria", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** The services decide about HTTP, databases and events. */
    @ArchTest
    static final ArchRule IS_PLAIN_JAVA = classes()
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "no.spinn.criteria..",
                    "no.spinn.kit.value",
                    "no.spinn.kit.language",
                    "no.spinn.kit.problem",
                    "no.spinn.kit.time",
                    "java..",
                    "com.fasterxml.jackson.annotation",
                    "org.jspecify.annotations"));

    @ArchTest
    static final ArchRule PACKAGES_FORM_NO_CYCLE =
            slices().matching("no.spinn.criteria.(*)..").should().beFreeOfCycles();
}
