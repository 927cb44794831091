package no.spinn.applications.handling.letter;

import java.util.Map;
import no.spinn.applications.common.document.Section;
import no.spinn.applications.upstream.call.DecisionRules;
import no.spinn.applications.upstream.call.RightOfAppeal;
import no.spinn.kit.language.Language;
import no.spinn.kit.language.Messages;

/** The section about the right to appeal, which the law requires in a letter (forvaltningsloven § 27). */
final class AppealWording {

    private static final Messages WORDS = Messages.of(AppealWording.class);

    private AppealWording() {}

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
