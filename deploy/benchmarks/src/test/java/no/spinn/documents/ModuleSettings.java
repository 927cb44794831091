package no.spinn.documents;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.Parameter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The settings that the code of a module reads, from its sources. Its properties override the defaults in the code. */
final class ModuleSettings {

    private static final String OWN = "spinn.";
    private static final JavaParser PARSER =
            new JavaParser(new ParserConfiguration().setLanguageLevel(LanguageLevel.BLEEDING_EDGE));

    private final List<CompilationUnit> sources;
    private final Properties properties;

    private ModuleSettings(List<CompilationUnit> sources, Properties properties) {
        this.sources = sources;
        this.properties = properties;
    }

    /** @param properties the file with the module's own settings, below its resources */
    static ModuleSettings of(Path module, String properties) throws IOException {
        Properties set = new Properties();
        try (InputStream file =
                Files.newInputStream(module.resolve("src/main/resources").resolve(properties))) {
            set.load(file);
        }
        return new ModuleSettings(parsed(module.resolve("src/main/java")), set);
    }

    /** Sorted by name. */
    List<SettingGroup> groups() {
        Stream<SettingGroup> mapped =
                types().filter(SettingMapping::is).map(mapping -> new SettingMapping(mapping).settings());
        Stream<SettingGroup> injected = types().flatMap(ModuleSettings::injected);
        return Stream.concat(mapped, injected)
                .map(this::withProperties)
                .sorted(Comparator.comparing(
                        group -> group.settings().getFirst().name()))
                .toList();
    }

    /** The parameters of constructors with {@code @ConfigProperty}, except settings of Quarkus. */
    private static Stream<SettingGroup> injected(ClassOrInterfaceDeclaration type) {
        List<Setting> settings = type.findAll(Parameter.class).stream()
                .filter(parameter -> SettingMapping.text(parameter, "ConfigProperty", "name")
                        .orElse("")
                        .startsWith(OWN))
                .map(parameter -> injected(parameter, JavadocText.of(type)))
                .toList();
        return settings.isEmpty() ? Stream.of() : Stream.of(new SettingGroup("", settings));
    }

    private static Setting injected(Parameter parameter, String about) {
        return new Setting(
                SettingMapping.text(parameter, "ConfigProperty", "name").orElseThrow(),
                parameter.getTypeAsString(),
                SettingMapping.text(parameter, "ConfigProperty", "defaultValue").orElse(""),
                about);
    }

    private SettingGroup withProperties(SettingGroup group) {
        return new SettingGroup(
                group.description(),
                group.settings().stream().map(this::withProperty).toList());
    }

    private Setting withProperty(Setting setting) {
        return setting.withStandard(properties.getProperty(setting.name(), setting.standard()));
    }

    private Stream<ClassOrInterfaceDeclaration> types() {
        return sources.stream().flatMap(source -> source.findAll(ClassOrInterfaceDeclaration.class).stream());
    }

    private static List<CompilationUnit> parsed(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<CompilationUnit> sources = new ArrayList<>();
            for (Path file :
                    files.filter(ModuleSettings::readsSettings).sorted().toList()) {
                sources.add(PARSER.parse(file).getResult().orElseThrow());
            }
            return sources;
        }
    }

    private static boolean readsSettings(Path file) {
        try {
            return file.toString().endsWith(".java") && Files.readString(file).contains("@Config");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
