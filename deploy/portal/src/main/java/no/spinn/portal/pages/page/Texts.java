package no.spinn.portal.pages.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The texts of the pages, by key, in each language. A value has its arguments as {0} and {1}. */
final class Texts {

    private static final Map<Language, Properties> ALL = load();

    private Texts() {}

    /** @throws IllegalArgumentException if there is no such text, which is a fault of a page */
    static String of(Language language, String key, Object... arguments) {
        String text = in(language).getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no text " + key + " in " + language.code());
        }
        String filled = text;
        for (int i = 0; i < arguments.length; i++) {
            filled = filled.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return filled;
    }

    static Set<String> keys(Language language) {
        return new TreeSet<>(in(language).stringPropertyNames());
    }

    private static Properties in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    private static Map<Language, Properties> load() {
        Map<Language, Properties> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            all.put(language, read("texts_%s.properties".formatted(language.code())));
        }
        return all;
    }

    private static Properties read(String name) {
        try (InputStream file = Objects.requireNonNull(Texts.class.getResourceAsStream(name), name);
                Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            Properties texts = new Properties();
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
