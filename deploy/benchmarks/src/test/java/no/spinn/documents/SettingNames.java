package no.spinn.documents;

import java.util.Locale;

/** How configuration mappings name settings. */
final class SettingNames {

    private SettingNames() {}

    static String kebab(String method) {
        return method.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
