package no.spinn.kit.precondition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.spinn.kit.problem.KitDetail;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The conditions of one request (RFC 9110, section 13). All entity tags are strong; If-Match accepts strong tags only. */
@RequestScoped
public class Preconditions {

    private final HttpHeaders headers;

    Preconditions(@Context HttpHeaders headers) {
        this.headers = headers;
    }

    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    public static EntityTag tag(String version) {
        return new EntityTag(version);
    }

    /** For a change: refuses with 428 without If-Match, and with 412 if the version is outdated. */
    public void requireIfMatch(EntityTag current) {
        requireIfMatch(List.of(current));
    }

    /** The same for a resource with several representations, each with its own tag. The caller may send any of them. */
    public void requireIfMatch(List<EntityTag> current) {
        requireIfMatch(
                given -> current.stream().anyMatch(tag -> names(given, tag, false)),
                current.stream().map(Preconditions::quoted).collect(Collectors.joining(", ")));
    }

    private void requireIfMatch(Predicate<String> isCurrent, String current) {
        String given = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (given == null || given.isBlank()) {
            throw new Refusal(KitProblem.PRECONDITION_REQUIRED, KitDetail.IF_MATCH_REQUIRED.words());
        }
        if (!isCurrent.test(given)) {
            throw new Refusal(KitProblem.STALE, KitDetail.STALE.words(Map.of("current", current)));
        }
    }

    /**
     * For a change of a resource whose answers show more than the resource, tagged by {@link AnswerTags}: compares the version in the
     * tag alone. What else an answer shows may have changed since, because the change does not overwrite it.
     */
    public void requireVersion(long current) {
        requireIfMatch(given -> namesVersion(given, current), String.valueOf(current));
    }

    /** For a resource that this request creates, or replaces if there is one: then {@link #requireIfMatch}, else {@link #requireNoIfMatch}. */
    public void requireIfMatchToReplace(@Nullable EntityTag current) {
        if (current == null) {
            requireNoIfMatch();
        } else {
            requireIfMatch(current);
        }
    }

    /** For a creation: refuses with 412 if the caller sends If-Match, since there is no version to change. */
    public void requireNoIfMatch() {
        if (headers.getHeaderString(HttpHeaders.IF_MATCH) != null) {
            throw new Refusal(KitProblem.STALE, KitDetail.NOTHING_TO_CHANGE.words());
        }
    }

    /** For a read: 304 if the caller has this version, else 200 with the body. */
    public Response respond(EntityTag current, Object body) {
        return matches(current)
                ? Response.notModified(current).build()
                : Response.ok(body).tag(current).build();
    }

    /** Whether the caller has this version. */
    public boolean matches(EntityTag current) {
        return matches(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH), current);
    }

    /**
     * Whether If-None-Match contains the current version. The comparison is weak: a proxy that compressed the response and
     * weakened its tag still receives 304.
     */
    public static boolean matches(@Nullable String ifNoneMatch, EntityTag current) {
        return names(ifNoneMatch, current, true);
    }

    private static boolean namesVersion(String header, long current) {
        return tags(header)
                .anyMatch(tag -> tag.equals("*") || tag.startsWith("\"%d%s".formatted(current, AnswerTags.SEPARATOR)));
    }

    private static boolean names(@Nullable String header, EntityTag current, boolean weakly) {
        return header != null
                && tags(header)
                        .map(tag -> weakly && tag.startsWith("W/") ? tag.substring(2) : tag)
                        .anyMatch(tag -> tag.equals("*") || tag.equals(quoted(current)));
    }

    private static Stream<String> tags(String header) {
        return Arrays.stream(header.split(",", -1)).map(String::strip);
    }

    private static String quoted(EntityTag tag) {
        return '"' + tag.getValue() + '"';
    }
}
