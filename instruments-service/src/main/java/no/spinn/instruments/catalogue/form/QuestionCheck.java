package no.spinn.instruments.catalogue.form;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.spinn.kit.problem.Faults;
import no.spinn.kit.problem.Pointer;
import org.jspecify.annotations.Nullable;

/** Checks the questions of a form, and those within them. */
final class QuestionCheck {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final Set<String> FORMATS = Set.of("date", "email", "uri");

    /** Names are parts of addresses in the layout of a form, so they have no characters that those would escape. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,59}");

    private static final Map<String, String> LIMITS =
            Map.of("minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems");

    private final Faults faults;

    QuestionCheck(Faults faults) {
        this.faults = faults;
    }

    void checkForm(Map<?, ?> form, Pointer place) {
        if (!"object".equals(form.get("type"))) {
            add(FormIssue.NOT_AN_OBJECT, place.to("type"));
        }
        if (form.containsKey("$schema") && !DIALECT.equals(form.get("$schema"))) {
            add(FormIssue.WRONG_DIALECT, place.to("$schema"), Map.of("dialect", DIALECT));
        }
        checkKeywords(form, QuestionType.OBJECT, place, Set.of("$schema"));
        checkGroup(form, place);
    }

    /** @param titled whether people need a title to know what is asked */
    private void check(@Nullable Object node, Pointer place, boolean titled) {
        if (!(node instanceof Map<?, ?> question)) {
            add(FormIssue.NOT_AN_OBJECT, place);
            return;
        }
        Optional<QuestionType> type = QuestionType.of(question);
        if (type.isEmpty()) {
            String possible = String.join(", ", QuestionType.possible());
            add(FormIssue.UNKNOWN_TYPE, place.to("type"), Map.of("possible", possible));
            return;
        }
        if (titled) {
            checkTitle(question, place);
        }
        checkKeywords(question, type.get(), place, Set.of());
        checkWithin(question, type.get(), place);
    }

    private void checkTitle(Map<?, ?> question, Pointer place) {
        if (!question.containsKey("title") && !question.containsKey("x-title")) {
            add(FormIssue.NO_TITLE, place);
        }
    }

    private void checkKeywords(Map<?, ?> question, QuestionType type, Pointer place, Set<String> more) {
        Map<String, KeywordValue> known = type.keywords();
        question.forEach((key, value) -> {
            String keyword = String.valueOf(key);
            KeywordValue expected = known.get(keyword);
            if (expected != null) {
                expected.fault(value).ifPresent(issue -> add(issue, place.to(keyword)));
            } else if (!keyword.startsWith("x-") && !more.contains(keyword)) {
                String possible = String.join(", ", known.keySet());
                add(
                        FormIssue.OUTSIDE_PROFILE,
                        place.to(keyword),
                        Map.of("keyword", Faults.quote(keyword), "possible", possible));
            }
        });
        LIMITS.forEach((lower, upper) -> checkLimits(question.get(lower), question.get(upper), place.to(upper)));
    }

    private void checkLimits(@Nullable Object lower, @Nullable Object upper, Pointer place) {
        if (lower instanceof Number least
                && upper instanceof Number most
                && decimal(least).compareTo(decimal(most)) > 0) {
            add(FormIssue.OUT_OF_ORDER, place);
        }
    }

    private static BigDecimal decimal(Number number) {
        return new BigDecimal(number.toString());
    }

    private void checkWithin(Map<?, ?> question, QuestionType type, Pointer place) {
        switch (type) {
            case STRING -> checkText(question, place);
            case CHOICE -> checkChoices(question.get("oneOf"), place.to("oneOf"));
            case ARRAY -> checkItems(question, place);
            case OBJECT -> checkGroup(question, place);
            case INTEGER, NUMBER, BOOLEAN -> {}
        }
    }

    private void checkText(Map<?, ?> question, Pointer place) {
        if (question.get("pattern") instanceof String pattern) {
            FormPatterns.check(pattern, place.to("pattern"), faults);
        }
        if (question.get("format") instanceof String format && !FORMATS.contains(format)) {
            add(FormIssue.UNKNOWN_FORMAT, place.to("format"), Map.of("possible", "date, email, uri"));
        }
    }

    private void checkChoices(@Nullable Object choices, Pointer place) {
        if (!(choices instanceof List<?> list) || list.isEmpty()) {
            add(FormIssue.NO_CHOICES, place);
            return;
        }
        Set<Object> values = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            checkChoice(list.get(i), values, place.to(i));
        }
    }

    private void checkChoice(@Nullable Object node, Set<Object> values, Pointer place) {
        if (!(node instanceof Map<?, ?> choice) || !(choice.get("const") instanceof String value)) {
            add(FormIssue.NO_CHOICES, place);
            return;
        }
        if (!values.add(value)) {
            add(FormIssue.REPEATED, place.to("const"), Map.of("value", Faults.quote(value)));
        }
        checkTitle(choice, place);
        choice.keySet().stream()
                .map(String::valueOf)
                .filter(keyword ->
                        !keyword.startsWith("x-") && !Set.of("const", "title").contains(keyword))
                .forEach(keyword -> add(
                        FormIssue.OUTSIDE_PROFILE,
                        place.to(keyword),
                        Map.of("keyword", Faults.quote(keyword), "possible", "const, title, x-title")));
        if (choice.containsKey("x-title")) {
            KeywordValue.TRANSLATIONS.fault(choice.get("x-title")).ifPresent(issue -> add(issue, place.to("x-title")));
        }
    }

    private void checkItems(Map<?, ?> question, Pointer place) {
        Pointer items = place.to("items");
        if (!(question.get("items") instanceof Map<?, ?> item)
                || QuestionType.of(item).filter(QuestionType.ARRAY::equals).isPresent()) {
            add(FormIssue.NO_ITEMS, items);
            return;
        }
        boolean choices =
                QuestionType.of(item).filter(QuestionType.CHOICE::equals).isPresent();
        if (choices && !Boolean.TRUE.equals(question.get("uniqueItems"))) {
            add(FormIssue.NOT_UNIQUE, place.to("uniqueItems"));
        }
        check(item, items, false);
    }

    private void checkGroup(Map<?, ?> group, Pointer place) {
        Map<?, ?> questions = Map.of();
        if (group.get("properties") instanceof Map<?, ?> given) {
            questions = given;
        } else if (group.containsKey("properties")) {
            add(FormIssue.NOT_AN_OBJECT, place.to("properties"));
        }
        checkQuestions(questions, place.to("properties"));
        checkNames(group.get("required"), questions, place.to("required"));
        checkNames(group.get("x-order"), questions, place.to("x-order"));
    }

    private void checkQuestions(Map<?, ?> questions, Pointer place) {
        questions.forEach((key, question) -> {
            String name = String.valueOf(key);
            if (!NAME.matcher(name).matches()) {
                add(FormIssue.WRONG_NAME, place.to(name));
            }
            check(question, place.to(name), true);
        });
    }

    private void checkNames(@Nullable Object names, Map<?, ?> questions, Pointer place) {
        if (!(names instanceof List<?> list)) {
            return;
        }
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            if (!(list.get(i) instanceof String name)) {
                continue;
            }
            if (!questions.containsKey(name)) {
                add(FormIssue.UNKNOWN_QUESTION, place.to(i), Map.of("name", Faults.quote(name)));
            } else if (!seen.add(name)) {
                add(FormIssue.REPEATED, place.to(i), Map.of("value", Faults.quote(name)));
            }
        }
    }

    private void add(FormIssue issue, Pointer place) {
        faults.add(issue.at(place));
    }

    private void add(FormIssue issue, Pointer place, Map<String, ?> values) {
        faults.add(issue.at(place, values));
    }
}
