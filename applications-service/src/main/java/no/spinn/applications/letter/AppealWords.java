package no.spinn.applications.letter;

import java.util.Map;
import no.spinn.applications.call.DecisionRules;
import no.spinn.applications.call.RightOfAppeal;
import no.spinn.applications.document.Section;
import no.spinn.kit.language.Language;
import no.spinn.kit.language.Messages;

/** What a letter has to say about the right to appeal (forvaltningsloven § 27). */
final class AppealWords {

    private static final Messages WORDS = Messages.of(AppealWords.class);

    private AppealWords() {}

    static Section of(DecisionRules rules, Language language) {
        return Section.of(WORDS.in(language, "heading"), words(rules, language));
    }

    private static String words(DecisionRules rules, Language language) {
        if (rules.notAppealable() != null) {
            return WORDS.text("not_appealable", Map.of("reason", rules.notAppealable()))
                    .nearest(language);
        }
        RightOfAppeal right = rules.appeal();
        return right == null
                ? WORDS.text("appealable", Map.of("weeks", rules.weeksForAppeal()))
                        .nearest(language)
                : WORDS.text(
                                "appealable_to",
                                Map.of(
                                        "weeks", right.weeks(),
                                        "body", right.body().name(),
                                        "basis", right.legalBasis()))
                        .nearest(language);
    }
}
