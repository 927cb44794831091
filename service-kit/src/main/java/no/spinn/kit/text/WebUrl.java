package no.spinn.kit.text;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The URL of a page on the web: http or https, with a host. A browser would run a {@code javascript:} URL that it shows as a link,
 * and a host after a name and an {@code @} is not the one that a reader sees. Null is accepted.
 */
@Pattern(regexp = WebUrl.PATTERN)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface WebUrl {

    /** A URI of RFC 3986, in which other letters are encoded. For the OpenAPI documents, too. */
    String PATTERN = "^[hH][tT][tT][pP][sS]?://[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*\\.?(:[0-9]{1,5})?([/?#][!-~]*)?$";

    String message() default "the URL must begin with http:// or https:// and a host, such as https://example.org";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
