package no.spinn.benchmarks.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import no.spinn.benchmarks.catalogue.InstrumentsApi;
import no.spinn.benchmarks.run.HttpLoad.Target;
import no.spinn.local.ServiceProcess;

/** Queries as people write them: one or two words of an existing entry, often with a filter, sometimes misspelt. */
public final class SearchQueries {

    private static final int COUNT = 60;
    private static final List<String> FILTERS =
            List.of("", "", "&state=open", "&applicantType=municipality", "&language=nb&applicantType=county");

    private final Random chance = new Random(20_260_801);
    private final List<String> titles;

    private SearchQueries(List<String> titles) {
        this.titles = titles;
    }

    /** Addresses without the host. */
    public static List<String> about(InstrumentsApi api) throws IOException, InterruptedException {
        List<String> titles = new ArrayList<>();
        for (String page :
                List.of("/v1/calls?limit=200", "/v1/calls?limit=200&sort=-id", "/v1/instruments?limit=200&sort=-id")) {
            for (JsonNode item : api.get(page).path("items")) {
                titles.add(item.path("title").asText(item.path("name").asText()));
            }
        }
        SearchQueries questions = new SearchQueries(titles);
        List<String> addresses = new ArrayList<>();
        for (int number = 0; number < COUNT; number++) {
            addresses.add(questions.next(number));
        }
        return addresses;
    }

    /** Sends all of them; returns each request with the length of its answer. */
    public static List<Target> askedOf(ServiceProcess service, List<String> questions)
            throws IOException, InterruptedException {
        List<Target> targets = new ArrayList<>();
        try (HttpClient http = HttpClient.newHttpClient()) {
            for (String question : questions) {
                URI address = URI.create(service.address() + question);
                HttpResponse<byte[]> answer =
                        http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
                if (answer.statusCode() != 200) {
                    throw new IllegalStateException("%s answers %d. The log's last lines:%n%s"
                            .formatted(address, answer.statusCode(), service.lastLines()));
                }
                targets.add(new Target(address, answer.body().length));
            }
        }
        return targets;
    }

    private String next(int number) {
        boolean instruments = number % 3 == 0;
        String filter = FILTERS.get(number % FILTERS.size());
        return "/v1/%s?limit=20&q=%s%s"
                .formatted(
                        instruments ? "instruments" : "calls",
                        URLEncoder.encode(words(number), StandardCharsets.UTF_8),
                        instruments ? filter.replace("&state=open", "") : filter);
    }

    private String words(int number) {
        List<String> words = Arrays.stream(
                        titles.get(chance.nextInt(titles.size())).split("[^\\p{L}]+", -1))
                .filter(word -> word.length() > 4)
                .toList();
        String first = words.get(chance.nextInt(words.size()));
        String second = words.get(chance.nextInt(words.size()));
        if (number % 5 == 0) {
            return first.substring(0, 2) + first.substring(3);
        }
        return number % 2 == 0 || first.equals(second) ? first : first + " " + second;
    }
}
