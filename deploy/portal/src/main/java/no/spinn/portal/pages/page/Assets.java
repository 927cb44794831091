package no.spinn.portal.pages.page;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * The style sheets, the script and the icon. Their addresses have a digest of their content, so that browsers keep them for a year.
 * They are compressed once, at the start.
 */
@Singleton
class Assets {

    private static final String FOLDER = "/assets/";
    private static final String FOREVER = "public, max-age=31536000, immutable";
    private static final int DIGEST = 12;

    private static final Map<String, Asset> ALL = Stream.of(
                    new Asset("theme.css", "text/css; charset=utf-8", "designsystemet/theme.css"),
                    new Asset("designsystemet.css", "text/css; charset=utf-8", "designsystemet/designsystemet.css"),
                    new Asset("portal.css", "text/css; charset=utf-8", "portal.css"),
                    new Asset("portal.js", "text/javascript; charset=utf-8", "portal.js"),
                    new Asset("icon.svg", "image/svg+xml", "icon.svg"))
            .collect(Collectors.toUnmodifiableMap(Asset::name, Function.identity()));

    static String address(String name) {
        return FOLDER + name + "?v=" + Objects.requireNonNull(ALL.get(name), name).digest;
    }

    void install(@Observes Router router) {
        router.get(FOLDER + ":name").handler(Assets::send);
    }

    private static void send(RoutingContext context) {
        Asset asset = ALL.get(context.pathParam("name"));
        if (asset == null) {
            context.next();
            return;
        }
        HttpServerResponse response = context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, asset.type)
                .putHeader(HttpHeaders.CACHE_CONTROL, FOREVER)
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader(HttpHeaders.VARY, "Accept-Encoding");
        String accepted = context.request().getHeader(HttpHeaders.ACCEPT_ENCODING);
        if (accepted != null && accepted.contains("gzip")) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
            context.end(asset.compressed);
        } else {
            context.end(asset.plain);
        }
    }

    private static final class Asset {

        private final String name;
        private final String type;
        private final Buffer plain;
        private final Buffer compressed;
        private final String digest;

        Asset(String name, String type, String file) {
            byte[] content = read(FOLDER + file);
            this.name = name;
            this.type = type;
            this.plain = Buffer.buffer(content);
            this.compressed = Buffer.buffer(compress(content));
            this.digest = digest(content);
        }

        String name() {
            return name;
        }
    }

    private static byte[] read(String file) {
        try (InputStream content = Objects.requireNonNull(Assets.class.getResourceAsStream(file), file)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] compress(byte[] content) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(all)) {
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toByteArray();
    }

    private static String digest(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest).substring(0, DIGEST);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
