package no.spinn.kit;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesRegex;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.sql.Connection;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import no.spinn.kit.overload.LoadSheddingSettings;
import no.spinn.kit.testing.WithInfrastructure;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class LoadSheddingTest {

    @Inject
    AgroalDataSource database;

    @Inject
    LoadSheddingSettings settings;

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int connections;

    @TestHTTPResource(value = "/metrics", management = true)
    URL metrics;

    @Test
    void refusesAtOnceWhileTooManyWaitForTheDatabase() {
        CountDownLatch over = new CountDownLatch(1);
        try (ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int request = 0; request < connections + settings.maxWaiting(); request++) {
                others.submit(() -> {
                    try (Connection held = database.getConnection()) {
                        over.await();
                        return held.isValid(1);
                    }
                });
            }
            try {
                await().until(() -> database.getMetrics().awaitingCount() >= settings.maxWaiting());
                refused();
                given().get("/q/health/live").then().statusCode(200);
            } finally {
                over.countDown();
            }
        }
        given().get("/v1/things").then().statusCode(200);
        given().get(metrics)
                .then()
                .statusCode(200)
                .body(matchesRegex("(?s).*\\nspinn_requests_shed_total\\S* [1-9].*"));
    }

    private static void refused() {
        given().header("Origin", "https://anywhere.example")
                .header("Accept-Language", "nn")
                .get("/v1/things")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "2")
                .header("Access-Control-Allow-Origin", "*")
                .header("Content-Language", "nn")
                .body("title", equalTo("Tenesta er mellombels utilgjengeleg"))
                .body("detail", equalTo("Tenesta er overlasta. Prøv igjen om litt."))
                .body("code", equalTo("SPINN-KIT-0016"))
                .body("instance", equalTo("/v1/things"));
    }
}
