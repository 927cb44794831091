package no.spinn.kit.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a resource method that must not act twice; it returns a {@code Response}. The caller sends an Idempotency-Key. The
 * method runs in one transaction that also stores the response, and a retry receives that response without acting again. A
 * refusal stores nothing, so a corrected request may use the same key.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
