package no.spinn.kit.representation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import no.spinn.kit.language.Languages;
import no.spinn.kit.page.NextLink;
import no.spinn.kit.page.Paginated;
import no.spinn.kit.precondition.AnswerTags;
import no.spinn.kit.precondition.Preconditions;
import no.spinn.kit.representation.CachedResponse.Header;
import no.spinn.kit.value.Sha256;

/**
 * Builds responses with a strong entity tag. The tag is a digest of the body: each language has its own tag, and the tag changes
 * with every embedded value.
 */
@ApplicationScoped
public class Representations {

    private static final String NO_STORE = "private, no-store";
    private static final Duration PERMANENT = Duration.ofDays(1);
    private static final int TAG_BYTES = 12;

    /** Headers that the framework writes itself. */
    private static final Set<String> WRITTEN_BY_FRAMEWORK =
            Set.of(HttpHeaders.ETAG.toString(), HttpHeaders.CONTENT_TYPE.toString());

    private final ObjectMapper json;
    private final Preconditions preconditions;
    private final AnswerTags tags;
    private final Languages languages;
    private final ResponseCache cache;
    private final ResponseCacheSettings settings;
    private final RoutingContext context;

    Representations(
            ObjectMapper json,
            Preconditions preconditions,
            AnswerTags tags,
            Languages languages,
            ResponseCache cache,
            ResponseCacheSettings settings,
            RoutingContext context) {
        this.json = json;
        this.preconditions = preconditions;
        this.tags = tags;
        this.languages = languages;
        this.cache = cache;
        this.settings = settings;
        this.context = context;
    }

    /** A public response. Shared caches may reuse it for a few seconds. */
    public Response open(Object body) {
        return respond(json(body, shared(settings.maxAge()), Set.of()));
    }

    /** The same for a resource that some callers may change. Its tag begins with the version, as those of {@link AnswerTags} do. */
    public Response open(Object body, long version) {
        return respond(of(
                write(body),
                MediaType.APPLICATION_JSON,
                headers(shared(settings.maxAge())),
                Set.of(),
                tags.of(version, body)));
    }

    /** The same for a body that is not JSON. */
    public Response open(byte[] body, String mediaType) {
        return respond(of(body, mediaType, headers(shared(settings.maxAge())), Set.of()));
    }

    /**
     * A public response, cached until one of its subjects changes.
     *
     * @param subjects what the response depends on, as named to {@link ResponseCache#invalidate}
     */
    public Response kept(Object body, Set<String> subjects) {
        return keep(json(body, shared(settings.maxAge()), subjects));
    }

    /** The same for a resource that some callers may change. Its tag begins with the version, as those of {@link AnswerTags} do. */
    public Response kept(Object body, Set<String> subjects, long version) {
        return keep(of(
                write(body),
                MediaType.APPLICATION_JSON,
                headers(shared(settings.maxAge())),
                subjects,
                tags.of(version, body)));
    }

    /** The same for a body that is not JSON. */
    public Response kept(byte[] body, String mediaType, Set<String> subjects) {
        return keep(of(body, mediaType, headers(shared(settings.maxAge())), subjects));
    }

    /** A public response that never changes, apart from fields that a newer version of this service may add. */
    public Response permanent(Object body) {
        return respond(json(body, shared(PERMANENT), Set.of()));
    }

    /** A response for this caller only, which nobody else may find in a cache. */
    public Response confidential(Object body) {
        return respond(json(body, NO_STORE, Set.of()));
    }

    /**
     * The same for a resource that the caller may change. Its tag begins with the version, as those of {@link AnswerTags} do, so that it is
     * right for a change in whichever language the caller has read it.
     */
    public Response confidential(Object body, long version) {
        return respond(
                of(write(body), MediaType.APPLICATION_JSON, headers(NO_STORE), Set.of(), tags.of(version, body)));
    }

    /** The entity tag of this body. */
    public EntityTag tag(Object body) {
        return tag(write(body));
    }

    private Response keep(CachedResponse representation) {
        if (context.get(CacheMiss.KEY) instanceof CacheMiss cacheMiss) {
            cache.put(cacheMiss, languages.preferred().tag(), representation);
        }
        return respond(representation);
    }

    private Response respond(CachedResponse representation) {
        Response.ResponseBuilder answer = Response.fromResponse(preconditions.respond(
                representation.tag(), representation.body().getBytes()));
        if (!preconditions.matches(representation.tag())) {
            answer.type(MediaType.valueOf(representation.mediaType()).withCharset("UTF-8"));
        }
        representation.headers().stream()
                .filter(header -> !WRITTEN_BY_FRAMEWORK.contains(header.name().toString()))
                .forEach(header ->
                        answer.header(header.name().toString(), header.value().toString()));
        return answer.build();
    }

    private CachedResponse json(Object body, String cacheControl, Set<String> subjects) {
        List<Header> headers = headers(cacheControl);
        if (body instanceof Paginated page && page.next() != null) {
            URI address = URI.create(context.request().uri());
            headers.add(Header.of("Link", NextLink.to(address, page.next())));
        }
        return of(write(body), MediaType.APPLICATION_JSON, headers, subjects);
    }

    private static CachedResponse of(byte[] body, String mediaType, List<Header> headers, Set<String> subjects) {
        return of(body, mediaType, headers, subjects, tag(body));
    }

    private static CachedResponse of(
            byte[] body, String mediaType, List<Header> headers, Set<String> subjects, EntityTag tag) {
        headers.add(Header.of(HttpHeaders.ETAG, '"' + tag.getValue() + '"'));
        headers.add(Header.of(HttpHeaders.CONTENT_TYPE, mediaType + ";charset=UTF-8"));
        return new CachedResponse(Buffer.buffer(body), mediaType, tag, List.copyOf(headers), subjects);
    }

    private List<Header> headers(String cacheControl) {
        List<Header> headers = new ArrayList<>();
        headers.add(Header.of(HttpHeaders.CACHE_CONTROL, cacheControl));
        headers.add(Header.of(HttpHeaders.CONTENT_LANGUAGE, languages.tagsOfAnswer()));
        headers.add(Header.of(HttpHeaders.VARY, Languages.VARY));
        return headers;
    }

    private static String shared(Duration maxAge) {
        return "public, max-age=" + maxAge.toSeconds();
    }

    private byte[] write(Object body) {
        try {
            return json.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a response cannot be written as JSON", e);
        }
    }

    private static EntityTag tag(byte[] body) {
        return Preconditions.tag(
                HexFormat.of().formatHex(Arrays.copyOf(Sha256.digest().digest(body), TAG_BYTES)));
    }
}
