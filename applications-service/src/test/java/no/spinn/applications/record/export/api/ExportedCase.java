package no.spinn.applications.record.export.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import no.spinn.kit.value.Sha256;

/** An exported case, unpacked. */
record ExportedCase(Map<String, byte[]> files, JsonNode metadata) {

    static ExportedCase of(byte[] zip) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
            return new ExportedCase(files, new ObjectMapper().readTree(files.get("metadata.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the documents without their numbers, in order. */
    List<String> documents() {
        return files.keySet().stream()
                .filter(name -> name.startsWith("documents/"))
                .map(name -> name.substring("documents/000-".length()))
                .toList();
    }

    byte[] document(String name) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith("-" + name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " in " + files.keySet()))
                .getValue();
    }

    JsonNode json(String name) {
        try {
            return new ObjectMapper().readTree(document(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String name) {
        return new String(Objects.requireNonNull(files.get(name), name), StandardCharsets.UTF_8);
    }

    /** Performs every check that the README describes. */
    void verify() {
        List<String> manifest = text("manifest-sha256.txt").lines().toList();
        assertThat(manifest)
                .containsExactlyElementsOf(files.entrySet().stream()
                        .filter(file -> !file.getKey().equals("manifest-sha256.txt"))
                        .map(file -> Sha256.of(file.getValue()) + "  " + file.getKey())
                        .toList());
        assertThat(StreamSupport.stream(metadata.path("documents").spliterator(), false))
                .isNotEmpty()
                .allSatisfy(document -> {
                    byte[] bytes = Objects.requireNonNull(
                            files.get(document.path("file").asText()));
                    assertThat(document.path("size").asLong()).isEqualTo(bytes.length);
                    assertThat(document.path("sha256").asText()).isEqualTo(Sha256.of(bytes));
                });
        assertThat(metadata.path("documents").size()).isEqualTo(documents().size());
        assertThat(metadata.at("/journal/intact").asBoolean()).isTrue();
    }
}
