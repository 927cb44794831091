package no.spinn.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.spinn.local.LocalSettings;
import no.spinn.local.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code NOTICE} lists the libraries in the packaged services with their licences. */
class NoticeIT {

    private static final Path ROOT = LocalSettings.of(System.getenv()).root();
    private static final Path NOTICE = ROOT.resolve("NOTICE");

    /** Above this line the text is written by hand, below it by this test. */
    private static final String LIST = "Libraries by licence";

    /** Licences under which a service may be distributed. A library is accepted if it offers one of them. */
    private static final Set<String> ACCEPTED = Set.of(
            "Apache-2.0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "CC0-1.0",
            "EPL-2.0",
            "JDOM",
            "LGPL-2.1-only",
            "LGPL-2.1-or-later",
            "LGPL-3.0-or-later",
            "MIT",
            "MIT-0",
            "Public Domain");

    @Test
    void listsTheLibrariesThatAreDistributed() throws IOException {
        String text = Files.readString(NOTICE);
        assertThat(text).contains(LIST);
        String expected = text.substring(0, text.indexOf(LIST)) + list();
        if ("write".equals(System.getProperty("spinn.contracts"))) {
            Files.writeString(NOTICE, expected);
        }
        assertThat(Files.readString(NOTICE))
                .as("accept a change with -Dspinn.contracts=write, and read the difference")
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void everyLibraryHasAnAcceptedLicence(Service service) throws IOException {
        assertThat(BillOfMaterials.of(service).libraries())
                .isNotEmpty()
                .allSatisfy(library ->
                        assertThat(library.licences()).as(library.name()).containsAnyElementsOf(ACCEPTED));
    }

    @ParameterizedTest
    @EnumSource
    void everyPackagedJarIsInTheBillOfMaterials(Service service) throws IOException {
        Set<String> known = BillOfMaterials.of(service).libraries().stream()
                .map(BillOfMaterials.Library::file)
                .collect(Collectors.toSet());
        try (Stream<Path> jars = Files.walk(BillOfMaterials.target(service).resolve("quarkus-app/lib"))) {
            assertThat(jars.map(jar -> jar.getFileName().toString()).filter(name -> name.endsWith(".jar")))
                    .isNotEmpty()
                    .filteredOn(name -> !name.startsWith("no.spinn.") && !known.contains(name))
                    .as("jars that the bill of materials lacks")
                    .isEmpty();
        }
    }

    private static String list() throws IOException {
        Map<String, Set<String>> byLicence = new TreeMap<>();
        for (Service service : Service.values()) {
            for (BillOfMaterials.Library library : BillOfMaterials.of(service).libraries()) {
                byLicence
                        .computeIfAbsent(String.join(" or ", library.licences()), first -> new TreeSet<>())
                        .add(library.name());
            }
        }
        StringBuilder list = new StringBuilder(LIST + "\n");
        byLicence.forEach(
                (licence, names) -> list.append("\n%s\n  %s\n".formatted(licence, String.join("\n  ", names))));
        return list.toString();
    }
}
