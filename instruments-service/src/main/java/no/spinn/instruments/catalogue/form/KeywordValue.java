package no.spinn.instruments.catalogue.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the value of a keyword has to be. */
enum KeywordValue {
    ANY(FormIssue.NOT_AN_OBJECT, value -> true),
    TEXT(FormIssue.NOT_A_TEXT, String.class::isInstance),
    COUNT(FormIssue.NOT_A_COUNT, value -> value instanceof Integer number && number >= 0),
    NUMBER(FormIssue.NOT_A_NUMBER, Number.class::isInstance),
    POSITIVE(FormIssue.NOT_POSITIVE, value -> value instanceof Number number && number.doubleValue() > 0),
    TRUE_OR_FALSE(FormIssue.NOT_TRUE_OR_FALSE, Boolean.class::isInstance),
    /** Answers to other questions cannot be allowed. */
    ONLY_FALSE(FormIssue.NOT_FALSE, Boolean.FALSE::equals),
    TEXTS(FormIssue.NOT_A_LIST, KeywordValue::isListOfTexts),
    TRANSLATIONS(FormIssue.NOT_TRANSLATIONS, value -> Translations.read(value).isPresent());

    private final FormIssue issue;
    private final Predicate<@Nullable Object> accepted;

    KeywordValue(FormIssue issue, Predicate<@Nullable Object> accepted) {
        this.issue = issue;
        this.accepted = accepted;
    }

    Optional<FormIssue> fault(@Nullable Object value) {
        return accepted.test(value) ? Optional.empty() : Optional.of(issue);
    }

    private static boolean isListOfTexts(@Nullable Object value) {
        return value instanceof List<?> list && list.stream().allMatch(String.class::isInstance);
    }
}
