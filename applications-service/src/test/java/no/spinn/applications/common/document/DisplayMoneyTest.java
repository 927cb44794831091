package no.spinn.applications.common.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import no.spinn.kit.language.Language;
import no.spinn.kit.value.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayMoneyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "300000      | NOK | 300 000 kr          | NOK 300,000",
                "300000.50   | NOK | 300 000,50 kr       | NOK 300,000.50",
                "0.05        | NOK | 0,05 kr             | NOK 0.05",
                "0           | NOK | 0 kr                | NOK 0",
                "999         | NOK | 999 kr              | NOK 999",
                "1000        | EUR | 1 000 EUR           | EUR 1,000",
                "999999999999999.99 | NOK | 999 999 999 999 999,99 kr | NOK 999,999,999,999,999.99",
            })
    void isWrittenAsTheLanguageDoes(String amount, String currency, String norwegian, String english) {
        Money money = Money.of(amount, currency);
        assertThat(DisplayMoney.of(money, Language.NB)).isEqualTo(unbroken(norwegian));
        assertThat(DisplayMoney.of(money, Language.NN)).isEqualTo(unbroken(norwegian));
        assertThat(DisplayMoney.of(money, Language.EN)).isEqualTo(unbroken(english));
    }

    @ParameterizedTest
    @CsvSource({"11.4325, '11,4325', 11.4325", "12, 12, 12", "1E+3, '1 000', '1,000'", "1.10, '1,10', 1.10"})
    void keepsTheDecimalsOfANumber(BigDecimal number, String norwegian, String english) {
        assertThat(DisplayMoney.number(number, Language.NN)).isEqualTo(unbroken(norwegian));
        assertThat(DisplayMoney.number(number, Language.EN)).isEqualTo(unbroken(english));
    }

    @ParameterizedTest
    @CsvSource({"200000.00, '200 000', '200,000'", "131205.43, '131 205,43', '131,205.43'"})
    void leavesOutCentsThatThereAreNot(BigDecimal amount, String norwegian, String english) {
        assertThat(DisplayMoney.amount(amount, Language.NB)).isEqualTo(unbroken(norwegian));
        assertThat(DisplayMoney.amount(amount, Language.EN)).isEqualTo(unbroken(english));
    }

    private static String unbroken(String text) {
        return text.replace(' ', '\u00a0');
    }
}
