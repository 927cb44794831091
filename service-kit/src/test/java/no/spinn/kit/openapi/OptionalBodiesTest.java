package no.spinn.kit.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Index;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OptionalBodiesTest {

    private interface Resource {

        void mayBeLeftOut(@Nullable String body);

        void isRequired(@QueryParam("q") @Nullable String query, String body);
    }

    @Test
    void areThoseThatMayBeNull() throws IOException {
        assertThat(isRequired("mayBeLeftOut")).isFalse();
        assertThat(isRequired("isRequired")).isTrue();
    }

    private static boolean isRequired(String method) throws IOException {
        Operation operation = OASFactory.createOperation()
                .operationId(method)
                .requestBody(OASFactory.createRequestBody().required(true));
        OptionalBodies.of(Map.of(
                        method,
                        Index.of(Resource.class)
                                .getClassByName(DotName.createSimple(Resource.class))
                                .firstMethod(method)))
                .describe(operation);
        return operation.getRequestBody().getRequired();
    }
}
