package no.spinn.portal.pages.page;

import java.math.BigDecimal;

/** A sum. */
public record Money(BigDecimal amount, String currency) {}
