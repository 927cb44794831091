package no.spinn.applications.upstream.call;

import com.google.re2j.PatternSyntaxException;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaException;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.resource.DisallowSchemaLoader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.spinn.applications.common.json.CanonicalJson;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;

/** The questions of a call: a JSON Schema (2020-12) without external references; nothing is ever fetched. */
public final class Form {

    private static final Pointer ANSWERS = Pointer.ROOT.to("answers");
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012,
            factory -> factory.schemaLoaders(loaders -> loaders.add(DisallowSchemaLoader.getInstance())));
    private static final SchemaValidatorsConfig SETTINGS = SchemaValidatorsConfig.builder()
            .pathType(PathType.JSON_POINTER)
            .formatAssertionsEnabled(true)
            .regularExpressionFactory(Re2Pattern::of)
            .build();
    /** Keywords whose faults the validator reports at the object, although they concern one of its members. */
    private static final Set<String> ABOUT_A_MEMBER = Set.of("required", "additionalProperties");

    private final JsonSchema schema;

    private Form(JsonSchema schema) {
        this.schema = schema;
    }

    /** Throws {@link IllegalArgumentException} when it is not a valid schema, or refers to another one. */
    public static Form of(Map<String, Object> schema) {
        try {
            JsonSchema compiled =
                    SCHEMAS.getSchema(CanonicalJson.text(Choices.asEnums(schema)), InputFormat.JSON, SETTINGS);
            compiled.initializeValidators();
            return new Form(compiled);
        } catch (JsonSchemaException | PatternSyntaxException unusable) {
            throw new IllegalArgumentException("the form is not a valid schema: " + unusable.getMessage(), unusable);
        }
    }

    /** Returns all faults of the answers, with pointers such as {@code /answers/challenge}. */
    public List<Fault> faults(Map<String, Object> answers) {
        return schema.validate(CanonicalJson.text(answers), InputFormat.JSON).stream()
                .map(Form::fault)
                .distinct()
                .toList();
    }

    private static Fault fault(ValidationMessage message) {
        Pointer place = new Pointer(ANSWERS.text() + message.getInstanceLocation());
        LocalizedText words = FormMessages.of(message);
        return ABOUT_A_MEMBER.contains(message.getType()) && message.getProperty() != null
                ? new Fault(place.to(message.getProperty()).text(), snakeCase(message.getType()), words)
                : new Fault(place.text(), snakeCase(message.getType()), words);
    }

    private static String snakeCase(String keyword) {
        return keyword.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
