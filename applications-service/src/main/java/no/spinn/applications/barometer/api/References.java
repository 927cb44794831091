package no.spinn.applications.barometer.api;

import java.math.BigDecimal;

/** What Innovasjonsbarometeret found in 2018, as its own figures; the words stand with {@link BarometerResource}. */
enum References {
    ENTIRELY_OWN_BUDGET_NORWAY("57"),
    ENTIRELY_OWN_BUDGET_DENMARK("63"),
    HAMPERED_BY_FINANCES("33"),
    PROMOTED_BY_FINANCES("20");

    static final int YEAR = 2018;
    static final String SOURCE = "Innovasjonsbarometeret 2018";

    private final BigDecimal percent;

    References(String percent) {
        this.percent = new BigDecimal(percent);
    }

    BigDecimal percent() {
        return percent;
    }
}
