package no.spinn.benchmarks.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptTest {

    @Test
    void repeatsWhatWasRecorded() {
        assertThat(Script.of(List.of("SELECT 1", "SELECT 'it''s'")).text())
                .isEqualTo("BEGIN;\nSELECT 1;\nSELECT 'it''s';\nCOMMIT;\n");
    }

    @Test
    void variesAValueThatStandsAlone() {
        assertThat(Script.of(List.of("SELECT * FROM a WHERE id='7'"))
                        .with("7", ":id")
                        .after("\\set id 8")
                        .text())
                .isEqualTo("\\set id 8\nBEGIN;\nSELECT * FROM a WHERE id=:id;\nCOMMIT;\n");
    }

    @Test
    void variesAValueWithinJson() {
        assertThat(Script.of(List.of("INSERT INTO a VALUES (CAST('{\"at\":\"/a/77/b\"}' AS jsonb))"))
                        .with("77", ":id")
                        .text())
                .contains("VALUES (CAST(('{\"at\":\"/a/' || (:id)::text || '/b\"}') AS jsonb))");
    }

    @Test
    void escapesWordsThatPgbenchWouldReadAsVariables() {
        assertThat(Script.of(List.of("SELECT '{\"a\":true,\"b\":\"\\n\",\"c\":12}', now()::text"))
                        .text())
                .contains("SELECT E'{\"a\"\\x3atrue,\"b\":\"\\\\n\",\"c\":12}', now()::text");
    }
}
