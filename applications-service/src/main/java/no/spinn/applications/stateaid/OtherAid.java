package no.spinn.applications.stateaid;

import java.math.BigDecimal;
import java.time.LocalDate;

/** De minimis aid that an applicant has had from somebody else. */
public record OtherAid(String grantor, BigDecimal euro, LocalDate grantedOn) {}
