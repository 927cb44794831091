package no.spinn.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of settings is generated from the code that reads them, and never differs from it. */
class SettingsTest {

    private static final Path ROOT = Path.of(System.getProperty("spinn.root"));
    private static final Path PAGE = ROOT.resolve("docs/settings.md");
    private static final boolean WRITE = "write".equals(System.getProperty("spinn.contracts"));

    @Test
    void agreesWithTheCode() throws IOException {
        String page = page();
        if (WRITE) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("%s; accept a change with -Dspinn.contracts=write", PAGE)
                .isEqualTo(page);
    }

    @Test
    void describesEverySetting() throws IOException {
        assertThat(all())
                .isNotEmpty()
                .allSatisfy(setting ->
                        assertThat(setting.description()).as(setting.name()).isNotEmpty());
    }

    static String page() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Settings

                Written by `SettingsTest` from the code that reads them. [Operations](operations.md) has what else an operator sets.

                A service reads its environment first, then its `application.properties`, then the settings that service-kit gives to all
                services. Put the key that you choose in place of `*`. A setting without a default may be left out unless its description
                says otherwise. Durations are `250ms`, `10s`, `5m`, `2h` or `30d`; sizes are `16M` or `2G`.
                """);
        for (Module module : Module.values()) {
            List<SettingGroup> groups = module.settings().groups();
            if (!groups.isEmpty()) {
                page.append("\n## ").append(module.title).append('\n');
            }
            groups.forEach(group -> page.append(section(group)));
        }
        return page.toString();
    }

    private static List<Setting> all() throws IOException {
        List<Setting> all = new ArrayList<>();
        for (Module module : Module.values()) {
            module.settings().groups().forEach(group -> all.addAll(group.settings()));
        }
        return all;
    }

    private static String section(SettingGroup group) {
        return """
                %s
                | setting | variable | type | default | what it does |
                | --- | --- | --- | --- | --- |
                %s
                """.formatted(
                        group.description().isEmpty() ? "" : "\n%s\n".formatted(group.description()),
                        group.settings().stream().map(SettingsTest::row).collect(Collectors.joining("\n")));
    }

    private static String row(Setting setting) {
        return "| %s | %s | %s | %s | %s |"
                .formatted(
                        code(setting.name()),
                        code(setting.variable()),
                        code(setting.type()),
                        code(setting.standard().replace(",", ", ")),
                        setting.description());
    }

    private static String code(String text) {
        return Stream.of(text)
                .filter(some -> !some.isEmpty())
                .map(some -> "`" + some + "`")
                .collect(Collectors.joining());
    }

    /** The modules that read settings. */
    private enum Module {
        KIT("All services", "service-kit", "META-INF/microprofile-config.properties"),
        INSTRUMENTS("instruments-service", "instruments-service", "application.properties"),
        APPLICATIONS("applications-service", "applications-service", "application.properties"),
        MATCHING("matching-service", "matching-service", "application.properties");

        private final String title;
        private final String folder;
        private final String properties;

        Module(String title, String folder, String properties) {
            this.title = title;
            this.folder = folder;
            this.properties = properties;
        }

        ModuleSettings settings() throws IOException {
            return ModuleSettings.of(ROOT.resolve(folder), properties);
        }
    }
}
