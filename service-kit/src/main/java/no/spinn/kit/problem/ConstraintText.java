package no.spinn.kit.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Optional;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.language.Messages;
import no.spinn.kit.text.WebUrl;

/** The texts of violated constraints, where the validator's own is not good enough. */
public final class ConstraintText {

    private static final Messages WORDS = Messages.of(ConstraintText.class);

    private ConstraintText() {}

    /** Empty where the message of the violation is the text. */
    public static Optional<LocalizedText> of(ConstraintViolation<?> violation) {
        Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
        return switch (constraint) {
            case Size size -> Optional.of(bounds(size).ofLength());
            case WebUrl url -> Optional.of(WORDS.text("web_url"));
            default -> Optional.empty();
        };
    }

    // The validator would name the ends that the constraint leaves open: from 0, or to 2147483647.
    private static Bounds bounds(Size size) {
        return new Bounds(size.min() == 0 ? null : size.min(), size.max() == Integer.MAX_VALUE ? null : size.max());
    }
}
