package no.spinn.applications.handling.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.spinn.applications.common.document.Section;
import no.spinn.applications.common.document.Section.Row;
import no.spinn.applications.handling.rights.AppealRight;
import no.spinn.applications.handling.rights.Rights;
import no.spinn.kit.language.Language;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.language.Messages;

/**
 * The sections about the right to appeal and the access to the documents of the case, which the law requires in a letter
 * (forvaltningsloven § 27).
 */
final class AppealWording {

    private static final Messages WORDS = Messages.of(AppealWording.class);

    private final Rights rights;
    private final Language language;

    private AppealWording(Rights rights, Language language) {
        this.rights = rights;
        this.language = language;
    }

    static List<Section> of(Rights rights, Language language) {
        AppealWording wording = new AppealWording(rights, language);
        return Stream.concat(Stream.of(wording.appeal()), wording.access()).toList();
    }

    private Section appeal() {
        List<String> paragraphs = new ArrayList<>();
        if (rights.individualDecision()) {
            paragraphs.add(in("individual", Map.of("act", rights.act().citation())));
        }
        if (rights.notAppealable() != null) {
            paragraphs.add(in("not_appealable", Map.of("reason", rights.notAppealable())));
        }
        AppealRight appeal = rights.appeal();
        if (appeal == null) {
            return new Section(WORDS.in(language, "heading"), paragraphs, List.of());
        }
        paragraphs.add(in("appealable", Map.of("body", appeal.bodyName(), "period", period(appeal.weeks()))));
        if (appeal.untilAnswered()) {
            paragraphs.add(WORDS.in(language, "until_answered"));
        }
        return new Section(WORDS.in(language, "heading"), paragraphs, List.of(basis(appeal)));
    }

    /** A row, because the basis can have several sentences, which fit in no other. */
    private Row basis(AppealRight appeal) {
        return new Row(WORDS.in(language, "basis"), appeal.legalBasis().nearest(language));
    }

    private Stream<Section> access() {
        LocalizedText provision = rights.access();
        return provision == null
                ? Stream.empty()
                : Stream.of(
                        Section.of(WORDS.in(language, "access_heading"), in("access", Map.of("provision", provision))));
    }

    private static LocalizedText period(int weeks) {
        return weeks == 1 ? WORDS.text("one_week") : WORDS.text("weeks", Map.of("weeks", weeks));
    }

    private String in(String key, Map<String, ?> values) {
        return WORDS.text(key, values).nearest(language);
    }
}
