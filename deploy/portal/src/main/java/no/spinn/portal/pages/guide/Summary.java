package no.spinn.portal.pages.guide;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.spinn.portal.pages.catalogue.Catalogue;
import no.spinn.portal.pages.catalogue.CodeList;
import no.spinn.portal.pages.catalogue.Fact;
import no.spinn.portal.pages.page.Chrome;
import no.spinn.portal.pages.page.Money;

/** The answers so far in words, each with the address by which it is changed. */
record Summary(List<Line> lines) {

    /** An answer. */
    record Line(String label, String answer, String href) {}

    static Summary of(Chrome page, Catalogue catalogue, Answers answers) {
        Map<String, Fact> vocabulary = catalogue.facts(page.visitor());
        return new Summary(answers.values().keySet().stream()
                .flatMap(id -> Optional.ofNullable(vocabulary.get(id)).stream())
                .map(fact -> line(page, catalogue, answers, fact))
                .toList());
    }

    private static Line line(Chrome page, Catalogue catalogue, Answers answers, Fact fact) {
        String href = Organisation.isFact(fact.id())
                ? page.href("/guide/organisation/type" + answers.query())
                : page.href("/guide" + answers.query().with(Answers.ASK, fact.id()));
        return new Line(fact.label(), words(page, catalogue, answers, fact), href);
    }

    private static String words(Chrome page, Catalogue catalogue, Answers answers, Fact fact) {
        if (answers.isUnknown(fact.id())) {
            return page.text("guide.unknown");
        }
        return answers.of(fact.id(), List.of()).stream()
                .map(value -> word(page, catalogue, fact, value))
                .collect(Collectors.joining(", "));
    }

    private static String word(Chrome page, Catalogue catalogue, Fact fact, String value) {
        return switch (fact.type()) {
            case "boolean" -> page.text(value.equals("true") ? "guide.yes" : "guide.no");
            case "code", "codes" -> name(page, catalogue, fact, value);
            case "money" ->
                Values.number(value)
                        .map(sum -> page.money(new Money(sum, "NOK")))
                        .orElse(value);
            default -> value;
        };
    }

    private static String name(Chrome page, Catalogue catalogue, Fact fact, String code) {
        String list = fact.codeList();
        if (list == null) {
            return fact.ownCodes().stream()
                    .filter(own -> own.code().equals(code))
                    .map(Fact.Code::label)
                    .findFirst()
                    .orElse(code);
        }
        return catalogue.codes(page.visitor(), list).codes().stream()
                .filter(listed -> listed.code().equals(code))
                .map(CodeList.Code::text)
                .findFirst()
                .orElse(code);
    }
}
