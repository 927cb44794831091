package no.spinn.kit.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Accepts the same texts as {@code minLength} and {@code maxLength} of the OpenAPI documents, which count code points. */
public class TextSize implements ConstraintValidator<Size, String> {

    private int min;
    private int max;

    @Override
    public void initialize(Size size) {
        min = size.min();
        max = size.max();
    }

    /** Accepts null, which other constraints refuse. */
    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        int characters = Characters.count(text);
        return characters >= min && characters <= max;
    }
}
