package no.spinn.portal.pages.guide;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form that asks for an organisation number.
 *
 * @param typed what was typed before
 * @param error the key of what was wrong with it, or null
 */
record NumberForm(Answers answers, String typed, @Nullable String error) {

    /** The answers about the project, which stay as they are. */
    public List<Map.Entry<String, String>> hidden() {
        return answers.withoutOrganisation().pairs();
    }

    public String typeQuery() {
        return answers.withoutOrganisation().query().toString();
    }
}
