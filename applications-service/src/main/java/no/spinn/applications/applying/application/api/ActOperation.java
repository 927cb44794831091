package no.spinn.applications.applying.application.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The operation that asks for an act.
 *
 * @param template the path, as the OpenAPI document has it
 */
public record ActOperation(String method, String template) {

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    /**
     * The path of the operation on one application. A parameter that the object does not have stays in braces: the caller
     * chooses its value.
     *
     * @param object the values of other parameters than the id of the application
     */
    public String href(UUID applicationId, Map<String, String> object) {
        return PARAMETER.matcher(template).replaceAll(parameter -> value(parameter, applicationId, object));
    }

    private static String value(MatchResult parameter, UUID applicationId, Map<String, String> object) {
        String name = parameter.group(1);
        String given = object.get(name);
        if (given != null) {
            return URLEncoder.encode(given, StandardCharsets.UTF_8).replace("+", "%20");
        }
        return name.equals("id") ? applicationId.toString() : parameter.group();
    }
}
