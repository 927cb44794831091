package no.spinn.matching.answer.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.value.Money;
import no.spinn.matching.language.condition.Condition;
import no.spinn.matching.language.condition.FactValue;
import no.spinn.matching.language.condition.Operator;
import no.spinn.matching.upstream.vocabulary.Fact;
import no.spinn.matching.upstream.vocabulary.FactNames;
import no.spinn.matching.upstream.vocabulary.FactType;
import no.spinn.matching.upstream.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final LocalizedText SECTOR = new LocalizedText("Sektor", "Sektor", "Sector");
    private static final Fact FACT = new Fact(
            "organisation.sector",
            FactType.CODE,
            Set.of("municipality", "county"),
            null,
            null,
            SECTOR,
            new FactNames(SECTOR, Map.of("municipality", new LocalizedText("Kommune", "Kommune", "Municipality"))));

    private final Wording wording = new Wording(new Vocabulary(Map.of(FACT.id(), FACT)));

    @Test
    void usesTheNamesOfTheVocabularyAndIdsWhereThereIsNone() {
        assertThat(words(test("organisation.sector", new Operator.OneOf(Set.of("municipality", "county")))))
                .isEqualTo(new LocalizedText(
                        "Sektor: én av county, Kommune",
                        "Sektor: éin av county, Kommune",
                        "Sector: one of county, Municipality"));
        assertThat(words(test("x", new Operator.Equals(new FactValue.Bool(true))))
                        .en())
                .isEqualTo("x: yes");
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
        assertThat(words(new Condition.NotUnderstood("newer")).nn())
                .isEqualTo("kan ikkje vurderast av denne versjonen (newer)");
    }

    private LocalizedText words(Condition condition) {
        return wording.of(condition);
    }

    private static Condition test(String fact, Operator operator) {
        return new Condition.Test(fact, operator);
    }
}
