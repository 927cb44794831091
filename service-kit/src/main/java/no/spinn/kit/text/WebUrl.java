package no.spinn.kit.text;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The URL of a page on the web: http or https, with a host. A browser would run a {@code javascript:} URL that it shows as a link,
 * and a host after a name and an {@code @} is not the one that a reader sees. Null is accepted.
 */
@Constraint(validatedBy = WebUrl.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface WebUrl {

    /** What the OpenAPI documents say. They have no pattern for it, which would break clients of released ones. */
    String RULE = "An http or https URL with a host";

    String message() default
            "the URL must begin with http:// or https:// and a host, such as https://example.org; other letters than those of ASCII are encoded";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Accepts URIs of RFC 3986, in which other letters are encoded. */
    class Check implements ConstraintValidator<WebUrl, String> {

        private static final Pattern URL = Pattern.compile(
                "https?://[a-z0-9-]+(\\.[a-z0-9-]+)*\\.?(:[0-9]{1,5})?([/?#][!-~]*)?", Pattern.CASE_INSENSITIVE);

        @Override
        public boolean isValid(@Nullable String url, ConstraintValidatorContext context) {
            return url == null || URL.matcher(url).matches();
        }
    }
}
