package no.spinn.criteria.wording;

import static no.spinn.criteria.testing.FactBuilder.aFact;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.condition.Operator;
import no.spinn.criteria.value.FactType;
import no.spinn.criteria.value.FactValue;
import no.spinn.criteria.vocabulary.Vocabulary;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.value.Money;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final Vocabulary VOCABULARY = Vocabulary.of(List.of(
            aFact("organisation.sector", FactType.CODE)
                    .withCodes("municipality", "county")
                    .build(),
            aFact("project.durationMonths", FactType.INTEGER).in("months").build(),
            aFact("project.grantShare", FactType.DECIMAL).in("ratio").build()));

    private final Wording wording = new Wording(VOCABULARY);

    @Test
    void usesTheNamesOfTheVocabularyInItsOrderAndIdsWhereThereIsNone() {
        assertThat(words(test("organisation.sector", new Operator.OneOf(Set.of("county", "unheard", "municipality"))))
                        .en())
                .isEqualTo("organisation.sector: one of municipality, county, unheard");
        assertThat(words(test("x", new Operator.Equals(new FactValue.Bool(true))))
                        .en())
                .isEqualTo("x: yes");
    }

    @Test
    void writesUnits() {
        LocalizedText months = words(test("project.durationMonths", new Operator.AtMost(number("36"))));
        assertThat(months.nb()).isEqualTo("project.durationMonths: høyst 36\u00a0måneder");
        assertThat(months.nn()).isEqualTo("project.durationMonths: høgst 36\u00a0månader");
        LocalizedText share = words(test("project.grantShare", new Operator.AtMost(number("0.5"))));
        assertThat(share.nb()).isEqualTo("project.grantShare: høyst 50\u00a0%");
        assertThat(share.en()).isEqualTo("project.grantShare: at most 50%");
    }

    private static FactValue number(String number) {
        return new FactValue.Number(new BigDecimal(number));
    }

    @Test
    void formatsNumbersAndDatesInTheLanguage() {
        LocalizedText amount =
                words(test("x", new Operator.AtLeast(new FactValue.Amount(Money.of("2000000.50", "NOK")))));
        assertThat(amount.en()).isEqualTo("x: at least 2,000,000.5\u00a0NOK");
        assertThat(amount.nb()).isEqualTo("x: minst 2\u00a0000\u00a0000,5\u00a0NOK");
        LocalizedText day = words(test("x", new Operator.Before(new FactValue.Day(LocalDate.parse("2027-03-01")))));
        assertThat(day)
                .isEqualTo(new LocalizedText("x: før 1. mars 2027", "x: før 1. mars 2027", "x: before 1 March 2027"));
        assertThat(words(test("x", new Operator.AtMost(new FactValue.Number(new BigDecimal("1E+999999999")))))
                        .en())
                .isEqualTo("x: at most 1E+999999999");
    }

    @Test
    void showsHowPartsBelongTogether() {
        Condition yes = test("a", new Operator.Equals(new FactValue.Bool(true)));
        Condition no = test("b", new Operator.Equals(new FactValue.Bool(false)));
        assertThat(words(new Condition.All(List.of(yes, new Condition.Any(List.of(no, new Condition.Not(yes))))))
                        .en())
                .isEqualTo("(a: yes) and ((b: no) or (not (a: yes)))");
        assertThat(words(new Condition.All(List.of())).en()).isEqualTo("always holds");
        assertThat(words(new Condition.NotUnderstood("newer", null)).nn())
                .isEqualTo("kan ikkje vurderast av denne versjonen (newer)");
    }

    private LocalizedText words(Condition condition) {
        return wording.of(condition);
    }

    private static Condition test(String fact, Operator operator) {
        return new Condition.Test(fact, operator);
    }
}
