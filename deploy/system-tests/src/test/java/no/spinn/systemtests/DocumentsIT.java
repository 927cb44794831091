package no.spinn.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import no.spinn.local.LocalSettings;
import no.spinn.local.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The OpenAPI documents pass the linters, and do not break clients of the last release. */
class DocumentsIT {

    private static final Path HERE = Path.of("").toAbsolutePath();
    private static final Path RULES = HERE.resolve("src/test/npm");

    @ParameterizedTest
    @EnumSource
    void spectralFindsNothing(Service service) throws IOException, InterruptedException {
        Npm.Result result = Npm.run(
                HERE,
                "spectral",
                "lint",
                "--fail-severity=hint",
                "--ruleset=" + RULES.resolve("spectral.yaml"),
                document(service).toString());
        assertThat(result.status()).as(result.output()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void redoclyFindsNothing(Service service) throws IOException, InterruptedException {
        Npm.Result result = Npm.run(
                HERE,
                "redocly",
                "lint",
                "--config=" + RULES.resolve("redocly.yaml"),
                document(service).toString());
        assertThat(result.status()).as(result.output()).isZero();
        assertThat(result.output()).doesNotContain("You have");
    }

    @ParameterizedTest
    @EnumSource
    void nothingBreaksAClientOfTheLastRelease(Service service) throws IOException, InterruptedException {
        Npm.Result result = difference(released(service), document(service));
        assertThat(result.status()).as(result.output()).isZero();
    }

    @Test
    void aChangeOfTypeWouldBeNoticed(@TempDir Path folder) throws IOException, InterruptedException {
        Path document = document(Service.APPLICATIONS);
        String text = Files.readString(document);
        String changed = text.replaceFirst("type: integer", "type: string");
        assertThat(changed).isNotEqualTo(text);
        assertThat(difference(document, Files.writeString(folder.resolve("changed.yaml"), changed))
                        .status())
                .isNotZero();
    }

    private static Npm.Result difference(Path base, Path revision) throws IOException, InterruptedException {
        return Npm.run(HERE, "redocly", "diff", base.toString(), revision.toString());
    }

    private static Path document(Service service) {
        return contracts(service).resolve("openapi.yaml");
    }

    /** The document of the newest version; the names of the files are versions. */
    private static Path released(Service service) throws IOException {
        try (Stream<Path> released = Files.list(contracts(service).resolve("released"))) {
            return released.max(Comparator.comparing(DocumentsIT::version)).orElseThrow();
        }
    }

    private static ModuleDescriptor.Version version(Path document) {
        return ModuleDescriptor.Version.parse(document.getFileName().toString().replace(".yaml", ""));
    }

    private static Path contracts(Service service) {
        return LocalSettings.of(System.getenv())
                .root()
                .resolve(service.folder())
                .resolve("contracts");
    }
}
