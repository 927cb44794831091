package no.spinn.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The patterns of an OpenAPI document that fit a text when a part of it does, while the service matches it whole. */
final class LoosePatterns {

    /** What is no schema: data, in which a member may have any name. */
    private static final Set<String> DATA = Set.of("example", "examples", "default", "const", "enum");

    /** What {@code @NotBlank} searches for. */
    private static final String NOT_BLANK = "\\S";

    private final List<String> found = new ArrayList<>();

    static List<String> of(JsonNode document) {
        LoosePatterns patterns = new LoosePatterns();
        patterns.search(document, "");
        return patterns.found;
    }

    private void search(JsonNode node, String place) {
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            String inside = place + "/" + member.getKey();
            if (member.getKey().equals("pattern") && member.getValue().isTextual()) {
                judge(member.getValue().asText(), inside);
            } else if (!DATA.contains(member.getKey())) {
                search(member.getValue(), inside);
            }
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            search(node.get(i), place + "/" + i);
        }
    }

    private void judge(String pattern, String place) {
        if (!pattern.equals(NOT_BLANK) && !(pattern.startsWith("^") && pattern.endsWith("$"))) {
            found.add("%s: %s".formatted(place, pattern));
        }
    }
}
