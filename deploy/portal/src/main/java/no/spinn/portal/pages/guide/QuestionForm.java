package no.spinn.portal.pages.guide;

import java.util.List;
import java.util.Map;
import no.spinn.portal.pages.catalogue.Fact;

/**
 * The form of one question.
 *
 * @param missing whether it was sent without an answer before
 */
record QuestionForm(Answers answers, Fact fact, List<Option> options, boolean missing) {

    private static final String RATIO = "ratio";

    /** The other answers, which stay as they are. */
    public List<Map.Entry<String, String>> hidden() {
        return answers.without(fact.id()).pairs();
    }

    /** Its place among the questions about the project, from 1. */
    public int number() {
        int place = answers.questions().indexOf(fact.id());
        return place < 0 ? answers.questions().size() + 1 : place + 1;
    }

    public int most() {
        return Math.max(NextQuestion.MOST, number());
    }

    /** The query of the page before: the question before this one, or the organisation. */
    public String back() {
        List<String> before = answers.questions().subList(0, number() - 1);
        return before.isEmpty()
                ? ""
                : answers.query().with(Answers.ASK, before.getLast()).toString();
    }

    public String query() {
        return answers.query().toString();
    }

    public boolean isUnknown() {
        return answers.isUnknown(fact.id());
    }

    public boolean isMultiple() {
        return fact.type().equals("codes");
    }

    public boolean isChoice() {
        return !options.isEmpty();
    }

    public boolean isRatio() {
        return RATIO.equals(fact.unit());
    }

    public String inputType() {
        return fact.type().equals("date") ? "date" : "text";
    }

    /** What was typed before. */
    public String typed() {
        return isUnknown() ? "" : String.join(", ", answers.of(fact.id(), List.of()));
    }

    public List<Option> common() {
        return options.stream()
                .filter(option -> option.common() || option.chosen())
                .toList();
    }

    public List<Option> others() {
        return options.stream()
                .filter(option -> !option.common() && !option.chosen())
                .toList();
    }
}
