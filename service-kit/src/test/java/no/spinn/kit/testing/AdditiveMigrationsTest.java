package no.spinn.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdditiveMigrationsTest {

    private static final String FIRST = "CREATE TABLE call (id uuid PRIMARY KEY, title text);\n";

    /** By sha256sum. */
    private static final String SUM_OF_THE_FIRST = "68cc8bcfef7c0d007dd435a0790f63b11cc1217a0433a1d3f53c8e52d3181952";

    @TempDir
    Path module;

    private AdditiveMigrations migrations;

    @BeforeEach
    void release() throws IOException {
        write("db/migration/V001__call.sql", FIRST);
        write("released.txt", SUM_OF_THE_FIRST + "  migration/V001__call.sql\n");
        migrations = new AdditiveMigrations(module.resolve("db"), module.resolve("released.txt"));
    }

    @Test
    void acceptsTheMigrationsOfTheReleaseAsTheyAre() {
        assertThat(migrations.changedSinceTheRelease()).isEmpty();
        assertThat(migrations.breakingStatements()).isEmpty();
    }

    @Test
    void noticesAReleasedMigrationThatIsChangedOrMissing() throws IOException {
        write("db/migration/V001__call.sql", FIRST + "-- a second thought\n");
        assertThat(migrations.changedSinceTheRelease()).containsExactly("migration/V001__call.sql");
        Files.delete(module.resolve("db/migration/V001__call.sql"));
        assertThat(migrations.changedSinceTheRelease()).containsExactly("migration/V001__call.sql");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DROP TABLE call",
                "drop index if exists call_title",
                "ALTER TABLE call DROP COLUMN title",
                "ALTER TABLE call DROP title",
                "ALTER TABLE call DROP CONSTRAINT call_pkey",
                "ALTER TABLE call ALTER COLUMN title DROP DEFAULT",
                "ALTER TABLE call RENAME TO intake",
                "ALTER TABLE IF EXISTS ONLY call RENAME COLUMN title TO name",
                "ALTER TABLE call RENAME title TO name",
                "ALTER VIEW open_call RENAME TO intake",
                "ALTER TABLE call SET SCHEMA archive",
                "ALTER TABLE call ADD COLUMN year integer NOT NULL",
                "ALTER TABLE call ADD year integer NOT NULL CHECK (year > 2000)",
                "ALTER TABLE call ADD COLUMN note text, ADD COLUMN year integer NOT NULL",
                "ALTER TABLE call ALTER COLUMN title SET NOT NULL",
                "ALTER TABLE call ALTER COLUMN title TYPE varchar(20)",
                "ALTER TABLE call ALTER title SET DATA TYPE varchar(20)",
                "ALTER TABLE call ADD CONSTRAINT short CHECK (length(title) < 20)",
                "ALTER TABLE call ADD UNIQUE (title)",
                "CREATE UNIQUE INDEX call_title ON call (title)",
                "UPDATE call SET title = upper(title)",
                "DELETE FROM call WHERE title IS NULL",
                "TRUNCATE call",
                "DO $$ BEGIN IF true THEN ALTER TABLE call DROP COLUMN title; END IF; END $$"
            })
    void refusesWhatTheBuildBeforeCannotWorkWith(String statement) throws IOException {
        write("db/migration/V002__next.sql", "-- Better.\n" + statement + ";\n");
        assertThat(migrations.breakingStatements()).containsOnlyKeys("migration/V002__next.sql");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE round (id uuid PRIMARY KEY, year integer NOT NULL); CREATE UNIQUE INDEX round_year ON round (year)",
                "ALTER TABLE call ADD COLUMN year integer; UPDATE call SET year = 2027 WHERE title LIKE '%2027%'",
                "ALTER TABLE call ADD COLUMN year integer NOT NULL DEFAULT 2027",
                "ALTER TABLE call ADD COLUMN number bigint GENERATED ALWAYS AS IDENTITY NOT NULL",
                "ALTER TABLE call ADD COLUMN note text CHECK (note IS NOT NULL OR true)",
                "ALTER TABLE call ALTER COLUMN title DROP NOT NULL",
                "CREATE INDEX call_title ON call (title)",
                "COMMENT ON TABLE call IS 'Earlier: DROP TABLE call; rename'",
                "/* DROP TABLE call; */ INSERT INTO call (id) VALUES (uuidv7())",
                "CREATE FUNCTION clean() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN DELETE FROM call; RETURN OLD; END $$"
            })
    void acceptsWhatOnlyAdds(String statements) throws IOException {
        write("db/migration/V002__next.sql", statements + ";\n");
        assertThat(migrations.breakingStatements()).isEmpty();
    }

    @Test
    void acceptsWhatNothingNeedsAnyMore() throws IOException {
        write("db/migration/V002__next.sql", """
                -- contract: the list of calls, which reads the summary instead, since 1.1.0
                ALTER TABLE call DROP COLUMN title;
                """);
        assertThat(migrations.breakingStatements()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-- contract: nothing", "-- contract: since 1.1.0", "-- nothing needs it, since 1.1.0"})
    void asksWhatNoLongerNeedsItAndSinceWhen(String comment) throws IOException {
        write("db/migration/V002__next.sql", comment + "\nALTER TABLE call DROP COLUMN title;\n");
        assertThat(migrations.breakingStatements()).isNotEmpty();
    }

    @Test
    void asksAtEachStatement() throws IOException {
        write("db/migration/V002__next.sql", """
                -- contract: the list of calls, since 1.1.0
                ALTER TABLE call DROP COLUMN title;
                DROP TABLE call;
                """);
        assertThat(migrations.breakingStatements().values())
                .singleElement()
                .satisfies(statements ->
                        assertThat(statements).containsExactly("drops what the build before may use: drop table call"));
    }

    private void write(String file, String text) throws IOException {
        Path path = module.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
