package no.spinn.applications.handling.stateaid;

import java.math.BigDecimal;
import java.time.LocalDate;

/** De minimis aid from elsewhere, as its recipient declares it. */
public record DeclaredAid(String grantor, BigDecimal euro, LocalDate grantedOn) {}
