package no.spinn.kit.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A stand-in for Enhetsregisteret. Its units have the shape that the documentation of the API shows, members that nobody reads too. */
public final class RegisterStandIn implements AutoCloseable {

    private static final String PATH = "/enhetsregisteret/api/enheter/";

    private static final String OSLO = "958935420";

    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> questions = new CopyOnWriteArrayList<>();
    private final List<String> tags = new CopyOnWriteArrayList<>();
    private volatile Answer other = Answer.of(404, "");

    /**
     * What it answers.
     *
     * @param tag its entity tag, empty for none; a question with the same one is answered 304
     * @param delay between the first and the second half of the body
     * @param retryAfter seconds, as a header has them
     */
    public record Answer(int status, String body, String tag, Duration delay, String retryAfter) {

        public static Answer of(int status, String body) {
            return new Answer(status, body, "", Duration.ZERO, "0");
        }

        public Answer tagged(String name) {
            return new Answer(status, body, name, delay, retryAfter);
        }

        public Answer slow(Duration time) {
            return new Answer(status, body, tag, time, retryAfter);
        }

        public Answer retryAfter(String seconds) {
            return new Answer(status, body, tag, delay, seconds);
        }
    }

    public RegisterStandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext(PATH, this::serve);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        reset();
    }

    public URI url() {
        return URI.create("http://localhost:%d".formatted(server.getAddress().getPort()));
    }

    /** What it answers about one number from now on. */
    public void answers(String number, Answer answer) {
        answers.put(number, answer);
    }

    /** What it answers about all numbers of which nothing else is said. */
    public void answersOthers(Answer answer) {
        other = answer;
    }

    /** Forgets all that was said and asked; every unit but Oslo is unknown again. */
    public void reset() {
        answers.clear();
        questions.clear();
        tags.clear();
        other = Answer.of(404, "");
        answers(OSLO, Answer.of(200, unit(OSLO, "OSLO KOMMUNE", "KOMM", address("0301") + sector("6500"))));
    }

    /** The numbers that were asked for, in order. */
    public List<String> questions() {
        return List.copyOf(questions);
    }

    /** The tags of questions that had one. */
    public List<String> tags() {
        return List.copyOf(tags);
    }

    /**
     * A unit in the shape of the register.
     *
     * @param members more members, as JSON, each after a comma
     */
    public static String unit(String number, String name, String form, String members) {
        return """
                {"organisasjonsnummer":"%s","navn":"%s",
                 "organisasjonsform":{"kode":"%s","beskrivelse":"…","_links":{"self":{"href":"https://data.brreg.no/enhetsregisteret/api/organisasjonsformer/%s"}}},
                 "hjemmeside":"www.example.no","registreringsdatoEnhetsregisteret":"1995-02-20","registrertIMvaregisteret":false,
                 "antallAnsatte":412,"konkurs":false,"underAvvikling":false,"maalform":"Bokmål"%s,
                 "_links":{"self":{"href":"https://data.brreg.no/enhetsregisteret/api/enheter/%s"}}}
                """.formatted(number, name, form, form, members, number);
    }

    /** A business address in a municipality. */
    public static String address(String municipality) {
        return """
                ,"forretningsadresse":{"land":"Norge","landkode":"NO","postnummer":"8910","poststed":"BRØNNØYSUND",
                 "adresse":["Havnegata 48"],"kommune":"BRØNNØY","kommunenummer":"%s"}""".formatted(municipality);
    }

    public static String sector(String code) {
        return ",\"institusjonellSektorkode\":{\"kode\":\"%s\",\"beskrivelse\":\"…\"}".formatted(code);
    }

    public static String industry(String code) {
        return ",\"naeringskode1\":{\"kode\":\"%s\",\"beskrivelse\":\"…\"}".formatted(code);
    }

    public static String parent(String number) {
        return ",\"overordnetEnhet\":\"%s\"".formatted(number);
    }

    private void serve(HttpExchange exchange) throws IOException {
        String number = exchange.getRequestURI().getPath().substring(PATH.length());
        questions.add(number);
        Answer answer = answers.getOrDefault(number, other);
        String tag = exchange.getRequestHeaders().getFirst("If-None-Match");
        if (tag != null) {
            tags.add(tag);
        }
        if (!answer.tag().isEmpty()) {
            exchange.getResponseHeaders().add("ETag", answer.tag());
        }
        if (!answer.tag().isEmpty() && answer.tag().equals(tag)) {
            exchange.sendResponseHeaders(304, -1);
            exchange.close();
        } else {
            send(exchange, answer);
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.getResponseHeaders().add("Retry-After", answer.retryAfter());
        exchange.getResponseHeaders().add("Location", "/enhetsregisteret/api/enheter/974760673");
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body, 0, body.length / 2);
            out.flush();
            Thread.sleep(answer.delay());
            out.write(body, body.length / 2, body.length - body.length / 2);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            exchange.close();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
