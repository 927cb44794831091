package no.spinn.instruments.common.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.Map;
import no.spinn.kit.problem.ConstraintText;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Faults;
import org.jspecify.annotations.Nullable;

/** The checks of every request with content. They add all faults, each at its pointer. */
@ApplicationScoped
public class RequestCheck {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    private final Validator validator;

    RequestCheck(Validator validator) {
        this.validator = validator;
    }

    /** Adds violated constraints. */
    public void check(Object request, Faults faults) {
        validator.validate(request).forEach(violation -> note(violation, faults));
    }

    public boolean isSound(Object part) {
        return validator.validate(part).isEmpty();
    }

    public static void checkDay(@Nullable LocalDate day, String pointer, Faults faults) {
        if (day != null) {
            checkYear(day.getYear(), pointer, faults);
        }
    }

    public static void checkYear(int year, String pointer, Faults faults) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            faults.add(RequestIssue.YEAR_OUT_OF_RANGE.at(pointer, Map.of("first", FIRST_YEAR, "last", LAST_YEAR)));
        }
    }

    private static void note(ConstraintViolation<?> violation, Faults faults) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(node.getName());
            }
        }
        String code = violation.getInvalidValue() == null ? "missing" : "wrong_value";
        faults.add(ConstraintText.of(violation)
                .map(text -> new Fault(pointer.toString(), code, text))
                .orElseGet(() -> new Fault(pointer.toString(), code, violation.getMessage())));
    }
}
