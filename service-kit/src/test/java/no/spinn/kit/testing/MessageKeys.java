package no.spinn.kit.testing;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.spinn.kit.language.Language;

/**
 * Compares a module's message files with its sources. A key counts as used if its class has it as a string literal; keys that a
 * class computes are registered here. A literal that is passed on by a method of the class, misspelt, shows as an unused key.
 */
public final class MessageKeys {

    private static final Pattern FILE = Pattern.compile("(.+)_([a-z]{2})\\.properties");
    private static final Pattern LOADED =
            Pattern.compile("Messages\\s+(\\w+)\\s*=\\s*Messages\\.of\\((\\w+)\\.class\\)");
    private static final Pattern ISSUES = Pattern.compile("enum\\s+(\\w+)\\s+implements\\s+(Issue|Detail)\\b");
    private static final Pattern PROBLEMS = Pattern.compile("enum\\s+(\\w+)\\s+implements\\s+ProblemCode\\b");
    private static final Set<String> LANGUAGES =
            Stream.of(Language.values()).map(Language::tag).collect(Collectors.toCollection(TreeSet::new));

    private final Path sources;
    private final Path resources;
    private final Map<String, Set<String>> computed = new HashMap<>();
    private final Map<String, Set<String>> optional = new HashMap<>();

    MessageKeys(Path sources, Path resources) {
        this.sources = sources;
        this.resources = resources;
    }

    /** Reads the main sources and resources of the module whose tests run. */
    public static MessageKeys ofThisModule() {
        return new MessageKeys(Path.of("src/main/java"), Path.of("src/main/resources"));
    }

    /** The names of an enum's constants in lower case. The enum need not be visible. */
    public static Set<String> constants(String enumType) {
        try {
            return Stream.of(Class.forName(enumType).getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet());
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Keys that a class computes. Each of them has to exist. */
    public MessageKeys computed(String simpleName, Set<String> keys) {
        computed.put(simpleName, keys);
        return this;
    }

    /** Keys that a class computes and uses if they exist. */
    public MessageKeys optional(String simpleName, Set<String> keys) {
        optional.put(simpleName, keys);
        return this;
    }

    /** The classes that have messages, by file name without language and suffix. */
    public Set<String> owners() {
        return files().keySet().stream()
                .map(owner -> owner.getFileName().toString())
                .collect(Collectors.toSet());
    }

    /** What is wrong with the files themselves: a missing language, keys that differ, no class that loads them. */
    public List<String> incompleteFiles() {
        List<String> faults = new ArrayList<>();
        files().forEach((owner, languages) -> {
            if (!languages.keySet().equals(LANGUAGES)) {
                faults.add("%s has only %s".formatted(owner, languages.keySet()));
            }
            Set<String> all = allKeys(languages);
            languages.forEach((language, keys) -> all.stream()
                    .filter(key -> !keys.contains(key))
                    .forEach(key -> faults.add("%s lacks %s in %s".formatted(owner, key, language))));
            if (!isOfConstants(owner)
                    && !fieldsOf(owner).containsKey(owner.getFileName().toString())) {
                faults.add("%s is loaded by no class beside it".formatted(owner));
            }
        });
        return faults;
    }

    /** Keys that no code can ask for. */
    public List<String> unusedKeys() {
        List<String> faults = new ArrayList<>();
        files().forEach((owner, languages) -> {
            String name = owner.getFileName().toString();
            Set<String> used = new HashSet<>(computedOf(owner));
            used.addAll(optional.getOrDefault(name, Set.of()));
            String source = sourceOf(owner);
            allKeys(languages).stream()
                    .filter(key -> !used.contains(key) && !source.contains('"' + key + '"'))
                    .forEach(key -> faults.add("%s %s".formatted(owner, key)));
        });
        return faults;
    }

    /** Keys that code asks for and no file has. */
    public List<String> unknownKeys() {
        List<String> faults = new ArrayList<>();
        files().forEach((owner, languages) -> {
            Set<String> asked = new TreeSet<>(computedOf(owner));
            String source = sourceOf(owner);
            fieldsOf(owner).values().forEach(field -> asked.addAll(literalKeys(source, field)));
            asked.removeAll(allKeys(languages));
            asked.forEach(key -> faults.add("%s %s".formatted(owner, key)));
        });
        return faults;
    }

    /** Literals in the place of the key in {@code field.text(key, …)}, {@code has(key)} and {@code in(language, key)}. */
    private static Set<String> literalKeys(String source, String field) {
        Pattern call = Pattern.compile(
                "\\b%s\\s*\\.\\s*(?:(?:text|has)\\(|in\\([^,\"]*,)\\s*\"([^\"]+)\"\\s*[,)]".formatted(field));
        return call.matcher(source).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private Set<String> computedOf(Path owner) {
        String type = owner.toString().replace('/', '.');
        if (isOfProblems(owner)) {
            return constants(type).stream()
                    .flatMap(constant ->
                            Stream.of("title", "description", "remedy").map(part -> constant + "." + part))
                    .collect(Collectors.toSet());
        }
        return isOfConstants(owner)
                ? constants(type)
                : computed.getOrDefault(owner.getFileName().toString(), Set.of());
    }

    /** Whether the owner is an enum whose keys come from its constants. */
    private boolean isOfConstants(Path owner) {
        return ISSUES.matcher(sourceOf(owner)).find() || isOfProblems(owner);
    }

    /** Whether the owner is an enum of problem codes, each of which has several texts. */
    private boolean isOfProblems(Path owner) {
        return PROBLEMS.matcher(sourceOf(owner)).find();
    }

    private Map<String, String> fieldsOf(Path owner) {
        return LOADED.matcher(sourceOf(owner))
                .results()
                .collect(Collectors.toMap(found -> found.group(2), found -> found.group(1)));
    }

    private String sourceOf(Path owner) {
        Path source = sources.resolve(owner + ".java");
        try {
            return Files.exists(source) ? Files.readString(source) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keys by language by owner, the owner as a path without suffix. */
    private Map<Path, Map<String, Set<String>>> files() {
        try (Stream<Path> all = Files.walk(resources)) {
            Map<Path, Map<String, Set<String>>> files = new TreeMap<>();
            for (Path file : all.toList()) {
                var name = FILE.matcher(file.getFileName().toString());
                if (name.matches()) {
                    Path owner = resources.relativize(file.resolveSibling(name.group(1)));
                    files.computeIfAbsent(owner, missing -> new TreeMap<>()).put(name.group(2), keys(file));
                }
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> keys(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader text = Files.newBufferedReader(file)) {
            properties.load(text);
        }
        return properties.stringPropertyNames();
    }

    private static Set<String> allKeys(Map<String, Set<String>> languages) {
        return languages.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }
}
