package no.spinn.portal.pages.guide;

import java.util.List;
import java.util.Map;
import no.spinn.portal.pages.catalogue.Fact;

/**
 * The form of one question.
 *
 * @param before the questions that have answers, in order
 * @param options where a single fact has a list of possible answers
 * @param missing whether it was sent without an answer before
 */
record QuestionForm(
        Answers answers, List<List<String>> before, Question question, List<Option> options, boolean missing) {

    private static final String RATIO = "ratio";
    private static final String TRUE = "true";

    /** The other answers, which stay as they are. */
    public List<Map.Entry<String, String>> hidden() {
        return answers.without(question.ids()).pairs();
    }

    public Fact fact() {
        return question.facts().getFirst();
    }

    public List<Fact> facts() {
        return question.facts();
    }

    /** Whether several facts are ticked. */
    public boolean isTogether() {
        return question.facts().size() > 1;
    }

    public boolean isTicked(String fact) {
        return answers.of(fact, List.of()).contains(TRUE);
    }

    /** Its place among the questions about the project, from 1. */
    public int number() {
        for (int place = 0; place < before.size(); place++) {
            if (before.get(place).contains(fact().id())) {
                return place + 1;
            }
        }
        return before.size() + 1;
    }

    public int most() {
        return Math.max(NextQuestion.MOST, number());
    }

    /** The query of the page before: the question before this one, or the organisation. */
    public String back() {
        return number() == 1
                ? ""
                : answers.query().with(Answers.ASK, before.get(number() - 2)).toString();
    }

    public String query() {
        return answers.query().toString();
    }

    public boolean isUnknown() {
        return answers.isUnknown(fact().id());
    }

    public boolean isMultiple() {
        return fact().type().equals("codes");
    }

    public boolean isChoice() {
        return !options.isEmpty();
    }

    public boolean isRatio() {
        return RATIO.equals(fact().unit());
    }

    public String inputType() {
        return fact().type().equals("date") ? "date" : "text";
    }

    /** What was typed before. */
    public String typed() {
        return isUnknown() ? "" : String.join(", ", answers.of(fact().id(), List.of()));
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
