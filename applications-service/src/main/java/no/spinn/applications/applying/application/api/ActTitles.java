package no.spinn.applications.applying.application.api;

import java.util.Locale;
import no.spinn.applications.applying.application.Act;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.language.Messages;

/** The titles of acts, as a button shows them. */
public final class ActTitles {

    private static final Messages TITLES = Messages.of(ActTitles.class);

    private ActTitles() {}

    public static LocalizedText of(Act act) {
        return TITLES.text(act.name().toLowerCase(Locale.ROOT));
    }
}
