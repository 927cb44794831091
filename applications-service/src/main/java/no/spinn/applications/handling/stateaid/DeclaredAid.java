package no.spinn.applications.handling.stateaid;

import java.math.BigDecimal;
import java.time.LocalDate;

/** De minimis aid from another grantor, as the recipient declares it. */
public record DeclaredAid(String grantor, BigDecimal euro, LocalDate grantedOn) {}
