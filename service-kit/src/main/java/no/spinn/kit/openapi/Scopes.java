package no.spinn.kit.openapi;

import io.quarkus.security.PermissionsAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.spinn.kit.security.ServiceScopes;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.OAuthFlow;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;

/**
 * The scopes of each operation, of which the token needs one. They are declared at the method, or else at the resource. The document
 * has them in a scheme of OAuth 2.0.
 */
final class Scopes {

    private static final String SCHEME = "maskinporten";
    private static final String ABOUT = """
            A token of Maskinporten with one of the scopes that the operation names. Maskinporten gives it for a signed JWT \
            (RFC 7523, grant type `urn:ietf:params:oauth:grant-type:jwt-bearer`), for which OpenAPI has no flow of its own""";
    private static final String TOKENS = "https://maskinporten.no/token";

    private final Map<String, List<String>> byOperation;

    private Scopes(Map<String, List<String>> byOperation) {
        this.byOperation = byOperation;
    }

    static Scopes of(Map<String, MethodInfo> methods) {
        return new Scopes(methods.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, method -> asked(method.getValue()))));
    }

    static boolean isPublic(Operation operation) {
        return operation.getSecurity() == null || operation.getSecurity().isEmpty();
    }

    /** Describes the scheme, and what each operation requires of it. */
    void describe(OpenAPI document) {
        OAuthFlow flow = OASFactory.createOAuthFlow().tokenUrl(TOKENS);
        ScopeTexts texts = ScopeTexts.read();
        DocumentedOperations.of(document)
                .flatMap(operation -> require(operation).stream())
                .distinct()
                .sorted()
                .forEach(scope -> flow.addScope(scope, texts.of(scope)));
        document.getComponents()
                .addSecurityScheme(
                        SCHEME,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.OAUTH2)
                                .description(ABOUT)
                                .flows(OASFactory.createOAuthFlows().clientCredentials(flow)));
    }

    static void setTokenUrl(OpenAPI document, String address) {
        SecurityScheme scheme = document.getComponents().getSecuritySchemes().get(SCHEME);
        if (scheme != null) {
            scheme.getFlows().getClientCredentials().setTokenUrl(address);
        }
    }

    /** One requirement for each scope, since one of them is enough. Explicitly none for a public operation. */
    private List<String> require(Operation operation) {
        if (isPublic(operation)) {
            operation.setSecurity(List.of());
            return List.of();
        }
        List<String> asked =
                byOperation.getOrDefault(Objects.requireNonNullElse(operation.getOperationId(), ""), List.of());
        if (!asked.isEmpty()) {
            operation.setSecurity(asked.stream()
                    .map(scope -> OASFactory.createSecurityRequirement().addScheme(SCHEME, scope))
                    .toList());
            operation.setDescription(
                    "%s\n\nScope: `%s`.".formatted(operation.getDescription(), String.join("` or `", asked)));
        }
        return asked;
    }

    private static List<String> asked(MethodInfo method) {
        @Nullable AnnotationInstance own = method.annotation(PermissionsAllowed.class);
        @Nullable
        AnnotationInstance asked =
                own == null ? method.declaringClass().declaredAnnotation(PermissionsAllowed.class) : own;
        return asked == null
                ? List.of()
                : ServiceScopes.read().of(Arrays.asList(asked.value().asStringArray()));
    }
}
