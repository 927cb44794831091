package no.spinn.kit.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.Arrays;

/** The rules of the house for a service. A rule that matches no class fails: it would protect nothing. */
public final class HouseRules {

    /** What talks to the outside: HTTP in both directions, Kafka, and the data files that a service begins with. */
    private static final String[] LEAVES = {"..api..", "..http..", "..events..", "..seed.."};

    private HouseRules() {}

    /** A feature's rules do not know how they are reached: no HTTP, no JSON, no Kafka. */
    public static ArchRule featuresKnowNoTransport() {
        return noClasses()
                .that(areFeatures())
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "jakarta.ws.rs..",
                        "com.fasterxml.jackson..",
                        "org.apache.kafka..",
                        "io.cloudevents..",
                        "io.vertx.."));
    }

    /** Leaves depend on their feature, never the reverse. */
    public static ArchRule featuresDoNotKnowTheirLeaves() {
        return noClasses().that(areFeatures()).should().dependOnClassesThat(resideInAnyPackage(LEAVES));
    }

    /** What a feature offers over HTTP is named after what it is. */
    public static ArchRule resourcesLiveInApi() {
        return classes()
                .that()
                .areAnnotatedWith("jakarta.ws.rs.Path")
                .should()
                .resideInAPackage("..api..")
                .andShould()
                .haveSimpleNameEndingWith("Resource");
    }

    /** Who calls is looked up while the request waits; on an event loop that fails, and only for those who send a token. */
    public static ArchRule resourcesRunOnVirtualThreads() {
        return classes()
                .that()
                .areAnnotatedWith("jakarta.ws.rs.Path")
                .should()
                .beAnnotatedWith("io.smallrye.common.annotation.RunOnVirtualThread");
    }

    /** The answer to an act is kept to be repeated, which a plain value cannot be. */
    public static ArchRule actsThatHappenOnceAnswerResponses() {
        return methods()
                .that()
                .areAnnotatedWith("no.spinn.kit.idempotency.Idempotent")
                .should()
                .haveRawReturnType("jakarta.ws.rs.core.Response");
    }

    /**
     * Groups of features, the topmost first: each may use those below it, and nothing below uses what is above. Every class
     * of the service belongs to one of the groups.
     */
    public static ArchRule groupsAreLayered(String root, String... topToBottom) {
        LayeredArchitecture groups = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String group : topToBottom) {
            groups = groups.layer(group).definedBy(root + "." + group + "..");
        }
        groups = groups.whereLayer(topToBottom[0]).mayNotBeAccessedByAnyLayer();
        for (int below = 1; below < topToBottom.length; below++) {
            String[] above = Arrays.copyOf(topToBottom, below);
            groups = groups.whereLayer(topToBottom[below]).mayOnlyBeAccessedByLayers(above);
        }
        return groups.ensureAllClassesAreContainedInArchitecture();
    }

    /** No two features of one group depend on each other. */
    public static ArchRule featuresFormNoCycle(String root) {
        return slices().matching(root + ".(*).(*)..").should().beFreeOfCycles();
    }

    /** Names say what a thing is in the field, not which pattern it follows. */
    public static ArchRule namesAreOfTheField() {
        return noClasses()
                .that(resideInAPackage("no.spinn.."))
                .should()
                .haveNameMatching(".*(Impl|Manager|Util|Utils|Helper|Dto|DTO)$");
    }

    private static DescribedPredicate<JavaClass> areFeatures() {
        return DescribedPredicate.describe(
                "are features",
                type -> resideInAPackage("no.spinn..").test(type)
                        && !resideInAnyPackage(LEAVES).test(type));
    }
}
