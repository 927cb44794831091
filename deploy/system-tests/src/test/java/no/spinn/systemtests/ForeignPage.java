package no.spinn.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/** A server with one page of somebody else, which the services do not know but for its origin. */
final class ForeignPage implements AutoCloseable {

    /** The services trust this origin. Names under localhost are addresses of this machine, and secure contexts. */
    static final String TRUSTED = "http://page.localhost";

    static final String STRANGE = "http://stranger.localhost";

    private static final Path SOURCES = Path.of("src/test/browser").toAbsolutePath();
    private static final Map<String, String> TYPES =
            Map.of("index.html", "text/html; charset=utf-8", "page.js", "text/javascript");

    private final HttpServer server;
    private final Path folder;

    private ForeignPage(HttpServer server, Path folder) {
        this.server = server;
        this.folder = folder;
    }

    /** Bundles the page and serves it. */
    static ForeignPage serve() throws IOException, InterruptedException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ForeignPage page = new ForeignPage(server, bundled());
        server.createContext("/", page::answer);
        server.start();
        return page;
    }

    /** Beside the packages that it imports. */
    private static Path bundled() throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Npm.home("..").resolve("page").normalize());
        for (String file : List.of("index.html", "page.jsx")) {
            Files.copy(SOURCES.resolve(file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        Npm.Result bundled = Npm.run(
                folder,
                "esbuild",
                "page.jsx",
                "--bundle",
                "--jsx=automatic",
                "--define:process.env.NODE_ENV=\"production\"",
                "--outfile=page.js");
        assertThat(bundled.status()).as(bundled.output()).isZero();
        return folder;
    }

    /** Lets a browser find both origins here. */
    String argument() {
        return "--host-resolver-rules=MAP *.localhost:80 127.0.0.1:%d"
                .formatted(server.getAddress().getPort());
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String file = path.equals("/") ? "index.html" : path.substring(1);
        try (exchange) {
            String type = TYPES.get(file);
            if (type == null) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            byte[] body = Files.readAllBytes(folder.resolve(file));
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
