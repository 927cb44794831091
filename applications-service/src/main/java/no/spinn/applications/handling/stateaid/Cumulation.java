package no.spinn.applications.handling.stateaid;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import no.spinn.kit.security.OrganisationId;

/**
 * The de minimis aid of one organisation in one window: the awards in Spinn, and the other aid that the organisation has
 * declared. The regulation counts linked undertakings as one. Spinn does not know which organisations are linked, so the
 * declaration has to include their aid.
 *
 * @param declared within the window
 */
public record Cumulation(OrganisationId organisation, Window window, List<Award> awards, List<DeclaredAid> declared) {

    /** The amount that one undertaking may receive in three years, in euro (Article 3(2) of Regulation (EU) 2023/2831). */
    public static final BigDecimal CEILING = new BigDecimal("300000.00");

    public BigDecimal granted() {
        return sum(awards.stream().map(award -> award.aid().euro()));
    }

    public BigDecimal declaredSum() {
        return sum(declared.stream().map(DeclaredAid::euro));
    }

    /** The amount that may still be granted; never below zero. */
    public BigDecimal left() {
        return CEILING.subtract(granted()).subtract(declaredSum()).max(BigDecimal.ZERO.setScale(2));
    }

    private static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
