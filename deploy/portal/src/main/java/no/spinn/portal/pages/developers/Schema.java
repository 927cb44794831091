package no.spinn.portal.pages.developers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A schema of a document. */
record Schema(String name, JsonNode node) {

    /** A member of an object. */
    record Member(String name, TypeName type, boolean required, String description) {}

    public String description() {
        return node.path("description").asText();
    }

    public String type() {
        return TypeName.of(node).words();
    }

    /** The values of an enum. */
    public List<String> values() {
        return StreamSupport.stream(node.path("enum").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    public List<Member> members() {
        Set<String> required = StreamSupport.stream(node.path("required").spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
        return node.path("properties").properties().stream()
                .map(member -> new Member(
                        member.getKey(),
                        TypeName.of(member.getValue()),
                        required.contains(member.getKey()),
                        member.getValue().path("description").asText()))
                .toList();
    }
}
