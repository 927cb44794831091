package no.spinn.kit.testing;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Architecture rules for services. A rule that matches no class fails, since it would protect nothing. */
public final class HouseRules {

    /** What talks to the outside: HTTP in both directions, Kafka, and the data files that a service begins with. */
    private static final String[] LEAVES = {"..api..", "..http..", "..events..", "..seed.."};

    private HouseRules() {}

    /** Features do not depend on their transport: no HTTP, no JSON, no Kafka. */
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
        // Of our own packages only: libraries have packages of these names, too.
        return noClasses()
                .that(areFeatures())
                .should()
                .dependOnClassesThat(resideInAPackage("no.spinn..").and(resideInAnyPackage(LEAVES)));
    }

    /** JAX-RS resources live in {@code api} and are called resources. */
    public static ArchRule resourcesLiveInApi() {
        return classes()
                .that()
                .areAnnotatedWith("jakarta.ws.rs.Path")
                .should()
                .resideInAPackage("..api..")
                .andShould()
                .haveSimpleNameEndingWith("Resource");
    }

    /** Resolving the caller blocks. On an event loop that fails, but only for requests with a token. */
    public static ArchRule resourcesRunOnVirtualThreads() {
        return classes()
                .that()
                .areAnnotatedWith("jakarta.ws.rs.Path")
                .should()
                .beAnnotatedWith("io.smallrye.common.annotation.RunOnVirtualThread");
    }

    /** The response of an idempotent request is stored and replayed, which needs a {@code Response} instead of a plain value. */
    public static ArchRule actsThatHappenOnceAnswerResponses() {
        return methods()
                .that()
                .areAnnotatedWith("no.spinn.kit.idempotency.Idempotent")
                .should()
                .haveRawReturnType("jakarta.ws.rs.core.Response");
    }

    /**
     * Features announce changes through a port of their own, which their {@code events} leaf implements: only such a leaf
     * publishes events.
     */
    public static ArchRule onlyEventLeavesPublish() {
        return noClasses()
                .that(resideInAPackage("no.spinn..").and(not(resideInAnyPackage("..events..", "no.spinn.kit.event.."))))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("no.spinn.kit.event.Outbox");
    }

    /** A feature calls its port, and a reader can follow the call. No leaf observes what the service itself fires. */
    public static ArchRule eventLeavesObserveNothing() {
        return noMethods()
                .that()
                .areDeclaredInClassesThat(resideInAPackage("..events.."))
                .should(haveAnObserver());
    }

    /**
     * Groups of features are layered, the topmost first: a group may use only those below it. Every class of the service belongs
     * to a group.
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

    /** Features have no cyclic dependencies. */
    public static ArchRule featuresFormNoCycle(String root) {
        return slices().matching(root + ".(*).(*)..").should().beFreeOfCycles();
    }

    /** Names are terms of the domain, not of patterns. */
    public static ArchRule namesAreOfTheField() {
        return noClasses()
                .that(resideInAPackage("no.spinn.."))
                .should()
                .haveNameMatching(".*(Impl|Manager|Util|Utils|Helper|Dto|DTO)$");
    }

    /**
     * Faults have texts in three languages ({@code Issue}), because they are shown to people who act on them. The exceptions are
     * the classes whose faults are read by programmers only.
     *
     * @param inEnglish the simple names of these classes, each with the reason
     */
    public static ArchRule faultsAreInThreeLanguages(Map<String, String> inEnglish) {
        return classes()
                .that(resideInAPackage("no.spinn.."))
                .should(writeFaultsInThreeLanguages(inEnglish.keySet()))
                .as("faults are in three languages, except for " + inEnglish);
    }

    private static ArchCondition<JavaClass> writeFaultsInThreeLanguages(Set<String> except) {
        return new ArchCondition<>("write faults in three languages") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean english = type.getCodeUnitAccessesFromSelf().stream().anyMatch(HouseRules::writesEnglishFault);
                if (english != except.contains(type.getSimpleName())) {
                    String words =
                            english ? " writes faults in English only" : " no longer writes faults in English only";
                    events.add(SimpleConditionEvent.violated(type, type.getName() + words));
                }
            }
        };
    }

    /** Whether a text takes the place of words in {@code new Fault(…)} or {@code faults.add(…)}. */
    private static boolean writesEnglishFault(JavaCodeUnitAccess<?> access) {
        Set<String> owners = Set.of("no.spinn.kit.problem.Fault", "no.spinn.kit.problem.Faults");
        List<JavaClass> parameters = access.getTarget().getRawParameterTypes();
        return owners.contains(access.getTargetOwner().getName())
                && parameters.size() == 3
                && parameters.stream().allMatch(parameter -> parameter.isEquivalentTo(String.class));
    }

    private static ArchCondition<JavaMethod> haveAnObserver() {
        return ArchCondition.from(DescribedPredicate.describe(
                "observe an event of this service",
                method -> method.getParameters().stream()
                        .filter(parameter -> parameter.isAnnotatedWith("jakarta.enterprise.event.Observes"))
                        .anyMatch(parameter ->
                                parameter.getRawType().getPackageName().startsWith("no.spinn."))));
    }

    private static DescribedPredicate<JavaClass> areFeatures() {
        return DescribedPredicate.describe(
                "are features",
                type -> resideInAPackage("no.spinn..").test(type)
                        && !resideInAnyPackage(LEAVES).test(type));
    }
}
