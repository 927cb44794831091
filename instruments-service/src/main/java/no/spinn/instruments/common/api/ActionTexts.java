package no.spinn.instruments.common.api;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.spinn.kit.action.ActBlockedBy;
import no.spinn.kit.language.Languages;
import no.spinn.kit.language.Messages;
import no.spinn.kit.problem.Fault;

/** The texts of actions, in the language of the caller. */
@Singleton
public class ActionTexts {

    private static final Messages MESSAGES = Messages.of(ActionTexts.class);

    private final Languages languages;

    ActionTexts(Languages languages) {
        this.languages = languages;
    }

    /** @param subject what the act is about, such as "call" */
    public String title(String subject, Enum<?> act) {
        return languages.text(MESSAGES.text(subject + "." + code(act)));
    }

    public ActBlockedBy obstacle(String code) {
        return new ActBlockedBy(code, languages.text(MESSAGES.text("blocked." + code)));
    }

    /** Those of a plan with faults. */
    public Stream<ActBlockedBy> obstacles(List<Fault> faults) {
        return faults.stream().map(fault -> ActBlockedBy.of(fault, languages));
    }

    public static String code(Enum<?> act) {
        return act.name().toLowerCase(Locale.ROOT);
    }
}
