package no.spinn.kit.body;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Faults;
import no.spinn.kit.problem.KitDetail;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads trees of JSON as bodies, and refuses them with all of their faults at once. */
@ApplicationScoped
public class BodyReader {

    private final ObjectMapper json;
    private final Validator validator;
    private final List<BodyCheck<?>> checks;

    BodyReader(ObjectMapper json, Validator validator, @Any Instance<BodyCheck<?>> checks) {
        this.json = json;
        this.validator = validator;
        this.checks = checks.stream().<BodyCheck<?>>map(check -> check).toList();
    }

    /** Reads a tree as strictly as the body of a request, constraints included. */
    public <T> T read(JsonNode tree, Class<T> type) {
        T body = parse(tree, type, true, (read, faults) -> {});
        List<Fault> violations = Violations.faults(validator.validate(body));
        if (!violations.isEmpty()) {
            throw new Refusal(KitProblem.INVALID, KitDetail.FAULTY.words(), withChecks(violations, body));
        }
        return body;
    }

    /** Reads a tree as strictly as the body of a request. Its constraints are for the caller to check. */
    public <T> T parse(JsonNode tree, Class<T> type) {
        return parse(tree, type, (read, faults) -> {});
    }

    /**
     * The same with what the caller checks beyond the type.
     *
     * @param check of a body of which parts could not be read, as {@link BodyCheck#check}
     */
    public <T> T parse(JsonNode tree, Class<T> type, BiConsumer<T, Faults> check) {
        return parse(tree, type, false, check);
    }

    /** The faults of a request that violates constraints, with those that its body has beyond that. */
    public List<Fault> faults(Set<ConstraintViolation<?>> violations) {
        Object[] arguments = violations.iterator().next().getExecutableParameters();
        return withChecks(Violations.faults(violations), arguments == null ? new Object[0] : arguments);
    }

    /**
     * The refusal of a body that cannot be read as a whole.
     *
     * @param length of the text of the tree, which is changed
     * @param constrained whether the constraints of the type apply
     */
    Refusal unreadable(JsonNode tree, int length, JavaType type, boolean constrained) {
        return unreadable(tree, length, type, constrained, (body, faults) -> {});
    }

    private Refusal unreadable(
            JsonNode tree, int length, JavaType type, boolean constrained, BiConsumer<Object, Faults> check) {
        PartialReading reading = new PartialReading(json.readerFor(type), tree, length);
        Object body = reading.read();
        Faults faults = reading.faults();
        if (body != null) {
            Faults more = new Faults();
            if (constrained) {
                more.addAll(Violations.faults(validator.validate(body)));
            }
            check(body, more);
            check.accept(body, more);
            more.all().stream().filter(reading::isOfWhatWasRead).forEach(faults::add);
        }
        return new Refusal(KitProblem.MALFORMED, KitDetail.UNREADABLE.words(), faults.all());
    }

    private <T> T parse(JsonNode tree, Class<T> type, boolean constrained, BiConsumer<T, Faults> check) {
        try {
            return json.treeToValue(tree, type);
        } catch (JsonProcessingException unreadable) {
            throw unreadable(
                    tree,
                    tree.toString().length(),
                    json.constructType(type),
                    constrained,
                    (body, faults) -> check.accept(type.cast(body), faults));
        }
    }

    private List<Fault> withChecks(List<Fault> violations, @Nullable Object... bodies) {
        Faults faults = new Faults();
        faults.addAll(violations);
        for (Object body : bodies) {
            if (body != null) {
                check(body, faults);
            }
        }
        return faults.all();
    }

    private void check(Object body, Faults faults) {
        checks.stream().filter(check -> check.body().isInstance(body)).forEach(check -> check(check, body, faults));
    }

    private static <T> void check(BodyCheck<T> check, Object body, Faults faults) {
        check.check(check.body().cast(body), faults);
    }
}
