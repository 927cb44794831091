package no.spinn.kit.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The messages of a class in all languages, by key. The files lie beside the class, one for each language ({@code
 * Receipt_nb.properties}, {@code _nn}, {@code _en}). A placeholder is written {@code {name}}. Loading fails unless all files have
 * the same keys and placeholders.
 */
public final class Messages {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private final String owner;
    private final Map<String, LocalizedText> texts;

    private Messages(String owner, Map<String, LocalizedText> texts) {
        this.owner = owner;
        this.texts = texts;
    }

    /** Throws {@link IllegalStateException} if the languages differ in keys or placeholders. */
    public static Messages of(Class<?> owner) {
        Properties nb = read(owner, Language.NB);
        Properties nn = read(owner, Language.NN);
        Properties en = read(owner, Language.EN);
        Set<String> keys = new TreeSet<>(nb.stringPropertyNames());
        keys.addAll(nn.stringPropertyNames());
        keys.addAll(en.stringPropertyNames());
        Map<String, LocalizedText> texts = new TreeMap<>();
        for (String key : keys) {
            LocalizedText text =
                    new LocalizedText(nb.getProperty(key, ""), nn.getProperty(key, ""), en.getProperty(key, ""));
            requireAgreement(owner, key, text);
            texts.put(key, text);
        }
        return new Messages(owner.getSimpleName(), texts);
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    public Set<String> keys() {
        return Set.copyOf(texts.keySet());
    }

    public LocalizedText text(String key) {
        return text(key, Map.of());
    }

    /**
     * The text with its placeholders filled. A value that is a {@link LocalizedText} is inserted in the language of each text.
     *
     * @throws IllegalArgumentException if the key is unknown, or a placeholder has no value
     */
    public LocalizedText text(String key, Map<String, ?> values) {
        LocalizedText text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("%s has no text %s".formatted(owner, key));
        }
        return new LocalizedText(
                fill(text, Language.NB, values), fill(text, Language.NN, values), fill(text, Language.EN, values));
    }

    /** The text in one language. */
    public String in(Language language, String key) {
        return text(key).nearest(language);
    }

    private static String fill(LocalizedText text, Language language, Map<String, ?> values) {
        return PLACE.matcher(text.nearest(language))
                .replaceAll(place -> Matcher.quoteReplacement(value(place, language, values)));
    }

    private static String value(MatchResult place, Language language, Map<String, ?> values) {
        Object value = values.get(place.group(1));
        if (value == null) {
            throw new IllegalArgumentException("no value for " + place.group());
        }
        return value instanceof LocalizedText words ? words.nearest(language) : value.toString();
    }

    private static void requireAgreement(Class<?> owner, String key, LocalizedText text) {
        for (Language language : Language.values()) {
            if (text.in(language) == null) {
                throw new IllegalStateException("%s has no %s in %s".formatted(owner, key, language.tag()));
            }
            if (!places(text, language).equals(places(text, Language.EN))) {
                throw new IllegalStateException(
                        "%s has other placeholders in %s in %s".formatted(owner, key, language.tag()));
            }
        }
    }

    private static Set<String> places(LocalizedText text, Language language) {
        return PLACE.matcher(text.nearest(language))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static Properties read(Class<?> owner, Language language) {
        String name = "%s_%s.properties".formatted(owner.getSimpleName(), language.tag());
        try (InputStream file = owner.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("there is no %s beside %s".formatted(name, owner));
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
