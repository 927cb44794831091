package no.spinn.kit.precondition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
        String given = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (given == null || given.isBlank()) {
            throw new Refusal(KitProblem.PRECONDITION_REQUIRED, KitDetail.IF_MATCH_REQUIRED.words());
        }
        if (current.stream().noneMatch(tag -> names(given, tag, false))) {
            throw new Refusal(
                    KitProblem.STALE,
                    KitDetail.STALE.words(Map.of(
                            "current",
                            current.stream().map(Preconditions::quoted).collect(Collectors.joining(", ")))));
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

    private static boolean names(@Nullable String header, EntityTag current, boolean weakly) {
        return header != null
                && Arrays.stream(header.split(",", -1))
                        .map(String::strip)
                        .map(tag -> weakly && tag.startsWith("W/") ? tag.substring(2) : tag)
                        .anyMatch(tag -> tag.equals("*") || tag.equals(quoted(current)));
    }

    private static String quoted(EntityTag tag) {
        return '"' + tag.getValue() + '"';
    }
}
