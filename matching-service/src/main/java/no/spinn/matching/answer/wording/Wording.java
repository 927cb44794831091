package no.spinn.matching.answer.wording;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.spinn.kit.language.Language;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.language.Messages;
import no.spinn.matching.language.condition.Condition;
import no.spinn.matching.language.condition.Condition.All;
import no.spinn.matching.language.condition.Condition.Any;
import no.spinn.matching.language.condition.Condition.Not;
import no.spinn.matching.language.condition.Condition.NotUnderstood;
import no.spinn.matching.language.condition.Condition.Test;
import no.spinn.matching.language.condition.FactValue;
import no.spinn.matching.language.condition.Operator;
import no.spinn.matching.upstream.vocabulary.FactNames;
import no.spinn.matching.upstream.vocabulary.Vocabulary;

/** Writes conditions in words, with the names of facts and codes in the vocabulary. */
public final class Wording {

    private static final Messages MESSAGES = Messages.of(Wording.class);

    private final Vocabulary vocabulary;

    public Wording(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    public LocalizedText of(Condition condition) {
        return switch (condition) {
            case All(List<Condition> parts) -> joined(parts, "and", "always");
            case Any(List<Condition> parts) -> joined(parts, "or", "never");
            case Not(Condition part) -> MESSAGES.text("not", Map.of("part", of(part)));
            case Test(String fact, Operator operator) -> test(fact, operator);
            case NotUnderstood(String reason) -> MESSAGES.text("not_understood", Map.of("reason", reason));
        };
    }

    // Each part is in brackets, because commas and colons within the parts would make the grouping ambiguous.
    private LocalizedText joined(List<Condition> parts, String conjunction, String ifEmpty) {
        return switch (parts.size()) {
            case 0 -> MESSAGES.text(ifEmpty);
            case 1 -> of(parts.getFirst());
            default ->
                list(
                        parts.stream()
                                .map(part -> MESSAGES.text("group", Map.of("part", of(part))))
                                .toList(),
                        each(language -> " " + MESSAGES.in(language, conjunction) + " "));
        };
    }

    private LocalizedText test(String fact, Operator operator) {
        LocalizedText name = names(fact).map(FactNames::fact).orElseGet(() -> FactNames.unnamed(fact));
        return switch (operator) {
            case Operator.Equals(FactValue.Bool(boolean yes)) ->
                MESSAGES.text(yes ? "yes" : "no", Map.of("fact", name));
            case Operator.Equals(FactValue value) -> one("equals", name, value(fact, value));
            case Operator.OneOf(Set<String> codes) -> one("one_of", name, codes(fact, codes));
            case Operator.AnyOf(Set<String> codes) -> one("any_of", name, codes(fact, codes));
            case Operator.AllOf(Set<String> codes) -> one("all_of", name, codes(fact, codes));
            case Operator.NoneOf(Set<String> codes) -> one("none_of", name, codes(fact, codes));
            case Operator.AtLeast(FactValue bound) -> one("at_least", name, value(fact, bound));
            case Operator.AtMost(FactValue bound) -> one("at_most", name, value(fact, bound));
            case Operator.Between(FactValue from, FactValue to) ->
                MESSAGES.text("between", Map.of("fact", name, "from", value(fact, from), "to", value(fact, to)));
            case Operator.Before(FactValue.Day day) -> one("before", name, value(fact, day));
            case Operator.After(FactValue.Day day) -> one("after", name, value(fact, day));
        };
    }

    private static LocalizedText one(String key, LocalizedText fact, LocalizedText value) {
        return MESSAGES.text(key, Map.of("fact", fact, "value", value));
    }

    private LocalizedText value(String fact, FactValue value) {
        return switch (value) {
            case FactValue.Bool(boolean yes) -> FactNames.unnamed(Boolean.toString(yes));
            case FactValue.Number(var number) -> each(language -> LocalizedFormat.number(number, language));
            case FactValue.Amount(var money) ->
                each(language -> LocalizedFormat.number(money.value(), language) + "\u00a0" + money.unit());
            case FactValue.Day(var day) -> each(language -> LocalizedFormat.day(day, language));
            case FactValue.Code(String code) -> code(fact, code);
            case FactValue.Codes(Set<String> codes) -> codes(fact, codes);
        };
    }

    private LocalizedText codes(String fact, Collection<String> codes) {
        return list(new TreeSet<>(codes).stream().map(code -> code(fact, code)).toList(), FactNames.unnamed(", "));
    }

    private LocalizedText code(String fact, String code) {
        return names(fact).map(names -> names.code(code)).orElseGet(() -> FactNames.unnamed(code));
    }

    private Optional<FactNames> names(String fact) {
        return vocabulary.find(fact).map(known -> known.names());
    }

    private static LocalizedText list(List<LocalizedText> parts, LocalizedText separator) {
        return each(language -> parts.stream()
                .map(part -> part.nearest(language))
                .collect(Collectors.joining(separator.nearest(language))));
    }

    private static LocalizedText each(Function<Language, String> words) {
        return new LocalizedText(words.apply(Language.NB), words.apply(Language.NN), words.apply(Language.EN));
    }
}
