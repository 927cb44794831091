package no.spinn.applications.handling.stateaid.api;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Amounts in euro as answers write them: with both decimals. */
final class Euros {

    private Euros() {}

    static String text(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.UNNECESSARY).toPlainString();
    }
}
