package no.spinn.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.spinn.local.Service;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Requests that Specmatic generates from the documents. Most valid requests need an id, a cursor or a state that only the
 * service knows; invalid requests can be generated for all operations. The long form asks all services and tries more values.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
@ExtendWith(SaveLogs.class)
class SpecmaticIT {

    /** The limit of combinations of values for each operation; the long form tries three. */
    private static final int COMBINATIONS = Integer.getInteger("spinn.combinations", 1);

    /** The quick form asks one of the services, another one each day. */
    private static final boolean ALL = COMBINATIONS > 1;

    private static final int LEAST = 100;
    private static final Pattern SUMMARY = Pattern.compile("Tests run: (\\d+), Successes: (\\d+), Failures: (\\d+)");

    /** Specmatic prints each request, its response, and the verdict. */
    private static final Pattern EXCHANGE = Pattern.compile("(?m)^ *Request to ");

    private static final Pattern RIGHT = Pattern.compile("(?m)^ *(HTTP/1.1 )?20[01]\\b");

    private static final String FAILED = "has FAILED";

    /** An optional member may be null, which the documents do not declare; an element of a list may not. */
    private static final Pattern LEFT_OUT = Pattern.compile("[\\w-]+ is mutated from .* to null");

    /** The documents exclude this character in prose, not in each pattern. */
    private static final String ZERO = "\\u0000";

    /** Operations for which the document suffices to generate a valid request. */
    private static final Map<Service, String> SELF_CONTAINED = Map.of(
            Service.INSTRUMENTS, "PATH='/v1/code-lists'",
            Service.APPLICATIONS, "PATH='/v1/task-feeds' && METHOD='GET'",
            Service.MATCHING, "PATH='/v1/profiles' && METHOD='POST'");

    /** Wrong requests at every operation, and right ones where the document suffices to generate them, in one run of the tool. */
    @ParameterizedTest
    @MethodSource("services")
    void isAnsweredAsDocumented(Service service) throws IOException, InterruptedException {
        String filter = "STATUS>='400' || (STATUS<'400' && (%s))".formatted(SELF_CONTAINED.get(service));
        assertThat(passed(service, filter)).isGreaterThan(LEAST);
    }

    private static Stream<Service> services() {
        int today = LocalDate.now().getDayOfYear() % Service.values().length;
        return Arrays.stream(Service.values()).filter(service -> ALL || service.ordinal() == today);
    }

    /** Counts the requests whose responses match the document; fails if one does not. */
    private static int passed(Service service, String filter) throws IOException, InterruptedException {
        Npm.Result result = Npm.java(
                folder(service),
                Npm.home("specmatic").resolve("specmatic.jar"),
                "test",
                "--testBaseURL=" + RunningSuite.get().settings().address(service),
                "--config=" + settings(service),
                "--filter=" + filter);
        Matcher summary = SUMMARY.matcher(result.output());
        assertThat(summary.find()).as(result.output()).isTrue();
        List<String> failed = exchangesThatFailed(result);
        assertThat(failed).as(result.output()).hasSize(Integer.parseInt(summary.group(3)));
        assertThat(failed).allMatch(SpecmaticIT::isForgiven);
        assertThat(RIGHT.matcher(result.output()).find())
                .as("a right request is answered")
                .isTrue();
        return Integer.parseInt(summary.group(2));
    }

    private static List<String> exchangesThatFailed(Npm.Result result) {
        return EXCHANGE.splitAsStream(result.output())
                .filter(exchange -> exchange.contains(FAILED))
                .toList();
    }

    private static boolean isForgiven(String exchange) {
        return LEFT_OUT.matcher(exchange).find() || exchange.contains(ZERO);
    }

    private static Path settings(Service service) throws IOException {
        return Files.writeString(folder(service).resolve("specmatic.yaml"), """
                version: 2
                contracts:
                  - provides:
                      - %s
                test:
                  resiliencyTests:
                    enable: all
                  maxTestRequestCombinations: %d
                security:
                  OpenAPI:
                    securitySchemes:
                      maskinporten:
                        type: oauth2
                        token: %s
                """.formatted(
                RunningSuite.get().settings().root().resolve(service.folder()).resolve("contracts/openapi.yaml"),
                COMBINATIONS,
                token()));
    }

    private static String token() {
        return RunningSuite.token(
                "991825827",
                "spinn:instruments.write spinn:calls.write spinn:applications spinn:applications.write"
                        + " spinn:matching spinn:matching.write spinn:admin");
    }

    private static Path folder(Service service) throws IOException {
        return Files.createDirectories(
                Path.of("target/specmatic", service.folder()).toAbsolutePath());
    }
}
