package no.spinn.criteria.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.condition.Condition.All;
import no.spinn.criteria.condition.Condition.Any;
import no.spinn.criteria.condition.Condition.Not;
import no.spinn.criteria.condition.Condition.NotUnderstood;
import no.spinn.criteria.condition.Condition.Test;
import no.spinn.criteria.condition.Operator;
import no.spinn.criteria.value.FactValue;
import no.spinn.criteria.vocabulary.FactDefinition;
import no.spinn.criteria.vocabulary.Vocabulary;
import no.spinn.kit.language.Language;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.language.Messages;

/** Writes conditions and values in words, with the names of facts and codes in the vocabulary. */
public final class Wording {

    private static final Messages MESSAGES = Messages.of(Wording.class);
    private static final String RATIO = "ratio";

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
            case NotUnderstood(String reason, Object ignored) ->
                MESSAGES.text("not_understood", Map.of("reason", reason));
        };
    }

    /** The value of a fact, with its unit. */
    public LocalizedText value(String fact, FactValue value) {
        return switch (value) {
            case FactValue.Bool(boolean yes) -> MESSAGES.text(yes ? "true" : "false");
            case FactValue.Number(var number) -> number(fact, number);
            case FactValue.Amount(var money) ->
                each(language -> LocalizedFormat.number(money.value(), language) + "\u00a0" + money.unit());
            case FactValue.Day(var day) -> each(language -> LocalizedFormat.day(day, language));
            case FactValue.Code(String code) -> code(fact, code);
            case FactValue.Codes(Set<String> codes) -> codes(fact, codes);
        };
    }

    /** The label of a fact; its id where the vocabulary does not have it. */
    public LocalizedText name(String fact) {
        return vocabulary.find(fact).map(FactDefinition::label).orElseGet(() -> same(fact));
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

    // The messages of operators have the name of their type.
    private LocalizedText test(String fact, Operator operator) {
        LocalizedText name = name(fact);
        if (operator instanceof Operator.Equals(FactValue.Bool(boolean yes))) {
            return MESSAGES.text(yes ? "yes" : "no", Map.of("fact", name));
        }
        String key = operator.type().name().toLowerCase(Locale.ROOT);
        return switch (operator.type().shape()) {
            case VALUE, LIST -> {
                LocalizedText value = value(fact, FactValue.fromJson(operator.operand()));
                yield MESSAGES.text(key, Map.of("fact", name, "value", value));
            }
            case RANGE -> {
                Map<?, ?> range = (Map<?, ?>) operator.operand();
                LocalizedText from = value(fact, FactValue.fromJson(range.get("from")));
                LocalizedText to = value(fact, FactValue.fromJson(range.get("to")));
                yield MESSAGES.text(key, Map.of("fact", name, "from", from, "to", to));
            }
        };
    }

    private LocalizedText number(String fact, BigDecimal number) {
        String unit = vocabulary.find(fact).map(FactDefinition::unit).orElse(null);
        if (RATIO.equals(unit)) {
            return each(language -> LocalizedFormat.percent(number, language));
        }
        LocalizedText digits = each(language -> LocalizedFormat.number(number, language));
        String key = "unit_" + unit;
        return MESSAGES.has(key) ? MESSAGES.text(key, Map.of("number", digits)) : digits;
    }

    private LocalizedText codes(String fact, Collection<String> codes) {
        return list(inOrder(fact, codes).stream().map(code -> code(fact, code)).toList(), same(", "));
    }

    /** Codes in the order of the vocabulary; unknown ones last, in the order of the alphabet. */
    private List<String> inOrder(String fact, Collection<String> codes) {
        List<String> listed =
                vocabulary.find(fact).map(FactDefinition::listedCodes).orElse(List.of());
        List<String> sorted = new ArrayList<>(codes);
        sorted.sort(Comparator.comparingInt((String code) -> {
                    int place = listed.indexOf(code);
                    return place < 0 ? Integer.MAX_VALUE : place;
                })
                .thenComparing(Comparator.naturalOrder()));
        return sorted;
    }

    private LocalizedText code(String fact, String code) {
        Optional<LocalizedText> name = vocabulary.find(fact).flatMap(known -> known.codeName(code));
        return name.orElseGet(() -> same(code));
    }

    private static LocalizedText same(String words) {
        return new LocalizedText(words, words, words);
    }

    private static LocalizedText list(List<LocalizedText> parts, LocalizedText separator) {
        return parts.isEmpty()
                ? same("–")
                : each(language -> parts.stream()
                        .map(part -> part.nearest(language))
                        .collect(Collectors.joining(separator.nearest(language))));
    }

    private static LocalizedText each(Function<Language, String> words) {
        return new LocalizedText(words.apply(Language.NB), words.apply(Language.NN), words.apply(Language.EN));
    }
}
