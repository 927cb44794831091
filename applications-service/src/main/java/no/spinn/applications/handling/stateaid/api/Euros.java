package no.spinn.applications.handling.stateaid.api;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Formats amounts in euro for responses: with two decimals. */
final class Euros {

    private Euros() {}

    static String text(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.UNNECESSARY).toPlainString();
    }
}
