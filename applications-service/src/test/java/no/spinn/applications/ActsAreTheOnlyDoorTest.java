package no.spinn.applications;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.Applications;
import no.spinn.applications.applying.application.State;
import no.spinn.applications.handling.appeal.AppealAct;
import no.spinn.applications.handling.appeal.AppealState;
import no.spinn.applications.handling.assessment.AssignmentAct;
import no.spinn.applications.handling.assessment.AssignmentState;
import no.spinn.applications.project.report.ReportAct;
import no.spinn.applications.project.report.ReportState;
import org.junit.jupiter.api.Test;

/** The tables of acts define in which states an act is possible, and no other code does. */
@AnalyzeClasses(packages = "no.spinn.applications", importOptions = ImportOption.DoNotIncludeTests.class)
class ActsAreTheOnlyDoorTest {

    private static final Map<Class<?>, Class<?>> TABLES = Map.of(
            State.class, Act.class,
            AppealState.class, AppealAct.class,
            AssignmentState.class, AssignmentAct.class,
            ReportState.class, ReportAct.class);

    private static final Path SOURCES = Path.of("src", "main", "java");

    /** Every string, and every text block. */
    private static final Pattern LITERAL =
            Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:\\\\.|[^\"\\\\\\n])*)\"", Pattern.DOTALL);

    /** A state in a comparison of a query. */
    private static final Pattern COMPARED = Pattern.compile(
            "\\bstate\\s*(?:=|<>|!=|in|not\\s+in)\\s*\\(?\\s*'?(?:%s)\\b".formatted(states()),
            Pattern.CASE_INSENSITIVE);

    @ArchTest
    static final ArchRule STATES_ARE_NAMED_IN_THE_TABLES_ALONE = noClasses()
            .that(DescribedPredicate.describe("are no tables", ActsAreTheOnlyDoorTest::isNoTable))
            .should(nameAState());

    @ArchTest
    static final ArchRule APPLICATIONS_ARE_LOCKED_BY_ACTS_ALONE = noMethods()
            .that()
            .areDeclaredIn(Applications.class)
            .and()
            .arePublic()
            .should()
            .haveNameMatching("lock.*")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule EVERY_ACT_IS_BEGUN_OR_ASKED_FOR_SOMEWHERE = fields().that()
            .areDeclaredIn(Act.class)
            .and(DescribedPredicate.describe(
                    "are acts", field -> field.getRawType().isEquivalentTo(Act.class)))
            .should(beUsedOutsideItsTable());

    @Test
    void queriesContainNoStateNames() throws IOException {
        try (Stream<Path> sources = Files.walk(SOURCES)) {
            List<String> found = sources.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(ActsAreTheOnlyDoorTest::comparisons)
                    .toList();
            assertThat(found).isEmpty();
        }
    }

    @Test
    void detectsAStateNameInAQuery() {
        assertThat(COMPARED.matcher("callId = ?1 and state not in (DRAFT, SUBMITTED)")
                        .find())
                .isTrue();
        assertThat(COMPARED.matcher("a.state <> 'DECLINED'").find()).isTrue();
        assertThat(COMPARED.matcher("state in %s").find()).isFalse();
    }

    private static Stream<String> comparisons(Path source) {
        try {
            return LITERAL.matcher(Files.readString(source))
                    .results()
                    .filter(literal -> COMPARED.matcher(literal.group()).find())
                    .map(literal -> source + ": " + literal.group().strip());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String states() {
        return TABLES.keySet().stream()
                .flatMap(states -> Arrays.stream(states.getEnumConstants()))
                .map(state -> ((Enum<?>) state).name())
                .distinct()
                .collect(Collectors.joining("|"));
    }

    private static boolean isNoTable(JavaClass type) {
        Set<String> tables = Stream.concat(TABLES.keySet().stream(), TABLES.values().stream())
                .map(Class::getName)
                .collect(Collectors.toSet());
        return !tables.contains(type.getName());
    }

    private static ArchCondition<JavaClass> nameAState() {
        return new ArchCondition<>("name a state") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getFieldAccessesFromSelf().stream()
                        .filter(ActsAreTheOnlyDoorTest::isToAState)
                        .forEach(access -> events.add(SimpleConditionEvent.satisfied(access, access.getDescription())));
            }
        };
    }

    private static boolean isToAState(JavaFieldAccess access) {
        return TABLES.keySet().stream()
                .anyMatch(states -> access.getTargetOwner().isEquivalentTo(states)
                        && access.getTarget().getRawType().isEquivalentTo(states));
    }

    private static ArchCondition<com.tngtech.archunit.core.domain.JavaField> beUsedOutsideItsTable() {
        return new ArchCondition<>("be used outside its table") {
            @Override
            public void check(com.tngtech.archunit.core.domain.JavaField field, ConditionEvents events) {
                boolean used = field.getAccessesToSelf().stream()
                        .anyMatch(access -> !access.getOriginOwner().isEquivalentTo(Act.class));
                events.add(new SimpleConditionEvent(field, used, field.getName() + " is used: " + used));
            }
        };
    }
}
