package no.spinn.kit.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** Accepts the same texts as the pattern {@code \S}, which the OpenAPI documents give for them. */
public class NotBlankText implements ConstraintValidator<NotBlank, CharSequence> {

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return !Blank.isBlank(text);
    }
}
