package no.spinn.kit.mcp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.spinn.kit.body.BodyReader;
import no.spinn.kit.json.RawJson;
import no.spinn.kit.language.Language;
import no.spinn.kit.language.Languages;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.KitDetail;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The tools of a service. What an operation answers is the structured content of the result; a refusal is told in words and as its problem. */
@Singleton
class Tools {

    private static final String LANGUAGE = "language";

    private final Map<String, BoundTool> tools = new LinkedHashMap<>();
    private final List<ToolDescription> descriptions;
    private final BodyReader bodies;
    private final ToolProblems problems;
    private final Languages languages;
    private final ObjectMapper json;

    Tools(
            Instance<Toolbox> toolboxes,
            BoundTools bound,
            ToolDescriptions described,
            BodyReader bodies,
            ToolProblems problems,
            Languages languages,
            ObjectMapper json) {
        Toolbox toolbox = toolboxes.get();
        toolbox.tools().forEach(tool -> tools.put(tool.name(), bound.of(tool)));
        this.descriptions = toolbox.tools().stream().map(described::of).toList();
        this.bodies = bodies;
        this.problems = problems;
        this.languages = languages;
        this.json = json;
    }

    List<ToolDescription> descriptions() {
        return descriptions;
    }

    /** Empty if there is no such tool. */
    Optional<ToolResult> call(String name, ObjectNode arguments) {
        return Optional.ofNullable(tools.get(name)).map(tool -> call(tool, arguments));
    }

    private ToolResult call(BoundTool tool, ObjectNode arguments) {
        try {
            prefer(arguments);
            return ToolResult.of(text(tool.call(arguments), tool));
        } catch (Refusal refusal) {
            return refused(refusal);
        } catch (UnauthorizedException withoutToken) {
            // Parts of a public operation may need one, such as drafts in a list.
            return refused(new Refusal(KitProblem.UNAUTHENTICATED, KitDetail.NO_TOKEN.words()));
        } catch (ConstraintViolationException violated) {
            return refused(new Refusal(
                    KitProblem.INVALID, KitDetail.FAULTY.words(), bodies.faults(violated.getConstraintViolations())));
        }
    }

    private void prefer(ObjectNode arguments) {
        ObjectNode chosen = json.createObjectNode();
        if (arguments.hasNonNull(LANGUAGE)) {
            chosen.set(LANGUAGE, arguments.remove(LANGUAGE));
        }
        Language language = bodies.parse(chosen, Preference.class).language();
        if (language != null) {
            languages.prefer(language);
        }
    }

    private record Preference(@Nullable Language language) {}

    private ToolResult refused(Refusal refusal) {
        return ToolResult.failed(write(problems.of(refusal.placing(Tools::placed))));
    }

    // What is a parameter of the operation is an argument of the tool.
    private static Fault placed(Fault fault) {
        return fault.pointer().startsWith("?") ? fault.at("/" + fault.pointer().substring(1)) : fault;
    }

    private String text(Object answer, BoundTool tool) {
        String text = answer instanceof Response response ? textOf(response.getEntity()) : textOf(answer);
        return tool.member() == null ? text : memberOf(text, tool.member());
    }

    private String textOf(Object entity) {
        return entity instanceof byte[] written ? new String(written, StandardCharsets.UTF_8) : write(entity);
    }

    private String memberOf(String text, String member) {
        try {
            JsonNode value = json.readTree(text).path(member);
            return write(json.createObjectNode().set(member, value));
        } catch (IOException e) {
            throw new IllegalStateException("an answer is JSON", e);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer can be written as JSON", e);
        }
    }

    /** The result of a call. The text is for those who read no structured content. */
    record ToolResult(List<TextContent> content, @Nullable RawJson structuredContent, boolean isError) {

        record TextContent(String type, String text) {}

        static ToolResult of(String json) {
            return new ToolResult(List.of(new TextContent("text", json)), new RawJson(json), false);
        }

        // Structured content has the form of an answer, which a problem has not.
        static ToolResult failed(String problem) {
            return new ToolResult(List.of(new TextContent("text", problem)), null, true);
        }
    }
}
