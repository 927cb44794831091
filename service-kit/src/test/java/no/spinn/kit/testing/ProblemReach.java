package no.spinn.kit.testing;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Faults;
import no.spinn.kit.problem.Issue;
import no.spinn.kit.problem.ProblemCode;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Which problems and faults the code of a service can give, found by following its calls. It finds rather too much than too little: a
 * call of an interface may lead to each of its implementations.
 */
final class ProblemReach {

    private final JavaClasses classes;
    private final Map<JavaCodeUnit, Set<JavaCodeUnit>> reached = new HashMap<>();

    ProblemReach() {
        this.classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("no.spinn");
    }

    /** All problem codes that are declared. */
    Set<ProblemCode> declared() {
        return classes.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(ProblemCode.class))
                .flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
                .map(ProblemCode.class::cast)
                .collect(Collectors.toSet());
    }

    /** The codes of the problems that each operation can give, by operation id. */
    Map<String, Set<ProblemCode>> byOperation() {
        Map<String, Set<ProblemCode>> found = new TreeMap<>();
        classes.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Operation.class))
                .forEach(method ->
                        found.put(method.getAnnotationOfType(Operation.class).operationId(), problems(method)));
        return found;
    }

    private Set<ProblemCode> problems(JavaCodeUnit begin) {
        Set<JavaCodeUnit> reached = reach(begin);
        Set<ProblemCode> found = constants(begin, ProblemCode.class);
        reached.stream()
                .flatMap(unit -> unit.getFieldAccesses().stream())
                .map(JavaFieldAccess::getTarget)
                .forEach(field -> refusals(field, reached).forEach(found::add));
        return found;
    }

    /** A table of acts says for each of its constants with which problem it is refused, to those who ask it. */
    private static Stream<ProblemCode> refusals(AccessTarget.FieldAccessTarget field, Set<JavaCodeUnit> reached) {
        return field.getOwner().getMethods().stream()
                .filter(method -> field.getOwner().isEnum()
                        && reached.contains(method)
                        && method.getRawParameterTypes().isEmpty()
                        && method.getRawReturnType().isAssignableTo(ProblemCode.class))
                .flatMap(method -> constant(field, Object.class).stream().map(act -> refusal(method.reflect(), act)));
    }

    private static ProblemCode refusal(Method method, Object act) {
        try {
            method.setAccessible(true);
            return (ProblemCode) method.invoke(act);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The codes of the faults that a problem can have. */
    Set<String> faultCodes(ProblemCode problem) {
        Set<JavaCodeUnit> begins = new LinkedHashSet<>();
        codeUnits()
                .filter(unit -> refers(unit, problem) && passesFaults(unit))
                .forEach(unit -> addWithCallers(unit, begins));
        return begins.stream()
                .flatMap(unit -> constants(unit, Issue.class).stream())
                .map(Issue::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<JavaCodeUnit> codeUnits() {
        return classes.stream().flatMap(type -> type.getCodeUnits().stream());
    }

    /** A unit that receives faults has them from its callers. */
    private void addWithCallers(JavaCodeUnit unit, Set<JavaCodeUnit> begins) {
        if (begins.add(unit) && receivesFaults(unit)) {
            unit.getOwner().getCodeUnitAccessesToSelf().stream()
                    .filter(access -> access.getTarget()
                            .resolveMember()
                            .filter(unit::equals)
                            .isPresent())
                    .map(JavaAccess::getOrigin)
                    .forEach(caller -> addWithCallers(caller, begins));
        }
    }

    private static boolean refers(JavaCodeUnit unit, ProblemCode problem) {
        return unit.getFieldAccesses().stream()
                .map(JavaFieldAccess::getTarget)
                .anyMatch(field -> field.getName().equals(problem.name())
                        && field.getOwner().isEquivalentTo(problem.getDeclaringClass()));
    }

    /** Whether the unit gives faults to what it constructs or calls, beside the code of a problem. */
    private static boolean passesFaults(JavaCodeUnit unit) {
        return unit.getCallsFromSelf().stream()
                .map(call -> call.getTarget().getRawParameterTypes())
                .anyMatch(parameters -> parameters.stream().anyMatch(type -> type.isAssignableTo(ProblemCode.class))
                        && parameters.stream().anyMatch(type -> type.isEquivalentTo(List.class)));
    }

    private static boolean receivesFaults(JavaCodeUnit unit) {
        return unit.getRawParameterTypes().stream()
                .anyMatch(
                        type -> Stream.of(List.class, Fault.class, Faults.class).anyMatch(type::isEquivalentTo)
                                || type.isAssignableTo(Issue.class));
    }

    private <T> Set<T> constants(JavaCodeUnit begin, Class<T> kind) {
        return reach(begin).stream()
                .flatMap(unit -> unit.getFieldAccesses().stream())
                .map(JavaFieldAccess::getTarget)
                .filter(field -> field.getOwner().isEnum() && field.getOwner().isAssignableTo(kind))
                .flatMap(field -> constant(field, kind).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static <T> List<T> constant(AccessTarget.FieldAccessTarget field, Class<T> kind) {
        return Stream.of(field.getOwner().reflect().getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(field.getName()))
                .map(kind::cast)
                .toList();
    }

    private Set<JavaCodeUnit> reach(JavaCodeUnit begin) {
        return reached.computeIfAbsent(begin, this::follow);
    }

    private Set<JavaCodeUnit> follow(JavaCodeUnit begin) {
        Set<JavaCodeUnit> seen = new LinkedHashSet<>(Set.of(begin));
        Deque<JavaCodeUnit> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            JavaCodeUnit unit = open.remove();
            Stream.concat(unit.getCallsFromSelf().stream(), unit.getCodeUnitReferencesFromSelf().stream())
                    .map(access -> (AccessTarget.CodeUnitAccessTarget) access.getTarget())
                    .flatMap(ProblemReach::implementations)
                    .filter(seen::add)
                    .forEach(open::add);
        }
        return seen;
    }

    private static Stream<JavaCodeUnit> implementations(AccessTarget.CodeUnitAccessTarget target) {
        if (!target.getOwner().getPackageName().startsWith("no.spinn")) {
            return Stream.empty();
        }
        Stream<JavaCodeUnit> own = target.resolveMember().map(JavaCodeUnit.class::cast).stream();
        String[] parameters =
                target.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
        Predicate<JavaClass> overrides =
                type -> type.tryGetMethod(target.getName(), parameters).isPresent();
        Stream<JavaMethod> overriding = target.getOwner().getAllSubclasses().stream()
                .filter(overrides)
                .map(type -> type.getMethod(target.getName(), parameters));
        return Stream.concat(own, overriding);
    }
}
