package no.spinn.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.spinn.local.LocalSettings;
import no.spinn.local.Service;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;

/**
 * The environment variables that a packaged service reads while it runs: those of its own settings, of Quarkus as the extensions
 * document them, and of the Kafka clients. What Quarkus fixes at build time is not among them.
 */
final class SettingNames {

    private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);
    private static final Pattern MAPPING =
            Pattern.compile("@ConfigMapping\\(prefix = \"([^\"]+)\"\\)\\s+(?:public )?interface (\\w+)");

    private final Set<String> names = new TreeSet<>();

    private SettingNames() {}

    static SettingNames of(Service service) throws IOException {
        SettingNames settings = new SettingNames();
        settings.addKafka();
        try (URLClassLoader packaged = packaged(service)) {
            settings.addQuarkus(packaged);
            settings.addFiles(packaged);
            for (String module : List.of("service-kit", service.folder())) {
                settings.addMappings(packaged, root().resolve(module).resolve("src/main/java"));
            }
        }
        return settings;
    }

    boolean know(String variable) {
        return names.contains(variable);
    }

    private void addKafka() {
        Stream.concat(ConsumerConfig.configNames().stream(), ProducerConfig.configNames().stream())
                .forEach(name -> names.add(variable("kafka." + name)));
    }

    private void addQuarkus(ClassLoader packaged) throws IOException {
        for (URL model : all(packaged, "META-INF/quarkus-config-doc/quarkus-config-model.json")) {
            try (InputStream content = model.openStream()) {
                addProperties(new ObjectMapper().readTree(content));
            }
        }
    }

    private void addProperties(JsonNode model) {
        if (model.path("phase").asText().equals("RUN_TIME")) {
            names.add(model.at("/path/environmentVariable").asText());
        }
        model.forEach(this::addProperties);
    }

    /** The settings without a mapping, which stand in the files of defaults. */
    private void addFiles(ClassLoader packaged) throws IOException {
        for (String file : List.of("application.properties", "META-INF/microprofile-config.properties")) {
            for (URL defaults : all(packaged, file)) {
                Properties settings = new Properties();
                try (InputStream content = defaults.openStream()) {
                    settings.load(content);
                }
                settings.stringPropertyNames().stream()
                        .filter(name -> name.startsWith("spinn."))
                        .forEach(name -> names.add(variable(name)));
            }
        }
    }

    private void addMappings(ClassLoader packaged, Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String source = Files.readString(file);
                Matcher mapping = MAPPING.matcher(source);
                Matcher home = PACKAGE.matcher(source);
                if (mapping.find() && home.find()) {
                    add(mapping.group(1), load(packaged, home.group(1) + "." + mapping.group(2)));
                }
            }
        }
    }

    private void add(String prefix, Class<?> group) {
        for (Method setting : group.getMethods()) {
            String name = prefix + "." + nameOf(setting);
            Type type = setting.getGenericReturnType();
            Class<?> raw = raw(
                    type instanceof ParameterizedType optional && raw(type) == Optional.class
                            ? optional.getActualTypeArguments()[0]
                            : type);
            if (raw.isInterface() && raw.getName().startsWith("no.spinn.")) {
                add(name, raw);
            } else {
                names.add(variable(name));
            }
        }
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType parameterized ? parameterized.getRawType() : type);
    }

    // The annotations are those of the packaged service, not of this module.
    private static String nameOf(Method setting) {
        for (Annotation annotation : setting.getAnnotations()) {
            if (annotation.annotationType().getSimpleName().equals("WithName")) {
                return annotation.toString().replaceFirst(".*\\(\"(.*)\"\\)", "$1");
            }
        }
        return setting.getName().replaceAll("([A-Z0-9]+)", "-$1");
    }

    private static String variable(String setting) {
        return setting.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    private static Class<?> load(ClassLoader packaged, String name) {
        try {
            return packaged.loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError("the packaged service lacks " + name, e);
        }
    }

    private static List<URL> all(ClassLoader packaged, String resource) throws IOException {
        return Collections.list(packaged.getResources(resource));
    }

    private static URLClassLoader packaged(Service service) throws IOException {
        List<URL> jars = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root().resolve(service.folder()).resolve("target/quarkus-app"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".jar")).toList()) {
                jars.add(file.toUri().toURL());
            }
        }
        return new URLClassLoader(jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private static Path root() {
        return LocalSettings.of(System.getenv()).root();
    }
}
