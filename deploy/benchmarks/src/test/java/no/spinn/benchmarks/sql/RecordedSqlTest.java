package no.spinn.benchmarks.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordedSqlTest {

    private static final String LOG = """
            2026-11-24 10:00:00.000 UTC [11] LOG:  execute <unnamed>: BEGIN
            2026-11-24 10:00:00.001 UTC [12] LOG:  execute <unnamed>: BEGIN
            2026-11-24 10:00:00.002 UTC [11] LOG:  execute S_1: INSERT INTO a
            \tVALUES ($1, $2)
            2026-11-24 10:00:00.002 UTC [11] DETAIL:  parameters: $1 = 'it''s', $2 = NULL
            2026-11-24 10:00:00.003 UTC [12] LOG:  execute <unnamed>: SELECT 1
            2026-11-24 10:00:00.004 UTC [12] LOG:  execute S_2: COMMIT
            2026-11-24 10:00:00.005 UTC [11] LOG:  execute S_2: COMMIT
            """;

    @Test
    void findsTheStatementsOfATransactionWithTheirValues(@TempDir Path folder) throws IOException {
        Path log = Files.writeString(folder.resolve("log"), LOG);

        assertThat(RecordedSql.of(log, 0, "INTO a"))
                .isEqualTo(List.of(List.of("INSERT INTO a VALUES ('it''s', NULL)")));
    }

    @Test
    void takesALongValue(@TempDir Path folder) throws IOException {
        String value = "x".repeat(200_000);
        Path log = Files.writeString(
                folder.resolve("log"), LOG.replace("it''s", value).replace("$2 = NULL", "$2 = 'y'"));

        assertThat(RecordedSql.of(log, 0, "INTO a"))
                .isEqualTo(List.of(List.of("INSERT INTO a VALUES ('%s', 'y')".formatted(value))));
    }
}
