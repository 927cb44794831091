package no.spinn.kit.testing;

import io.quarkus.test.common.WithTestResource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * Gives a {@code @QuarkusTest} a real PostgreSQL, a real Kafka and a trusted issuer, once for all tests of a module.
 * The tag keeps these tests out of {@code ./spinn check}.
 */
@Tag("server")
@WithTestResource(Infrastructure.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface WithInfrastructure {}
