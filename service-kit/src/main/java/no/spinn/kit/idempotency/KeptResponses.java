package no.spinn.kit.idempotency;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import no.spinn.kit.metrics.BackgroundReadings;
import no.spinn.kit.sql.Sql;

/** A metric: how many responses are kept for repeated requests. */
@Startup
@Singleton
class KeptResponses {

    private static final String COUNT = "SELECT count(*) FROM idempotency_key";

    KeptResponses(BackgroundReadings readings, Sql database) {
        readings.queryRarely("the kept responses", () -> database.one(COUNT, row -> row.getLong(1)))
                .count(
                        "spinn.idempotency.responses",
                        "Responses that are kept for requests with the same Idempotency-Key",
                        Long::doubleValue);
    }
}
