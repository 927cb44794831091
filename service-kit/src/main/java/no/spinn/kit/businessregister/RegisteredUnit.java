package no.spinn.kit.businessregister;

import org.jspecify.annotations.Nullable;

/**
 * A unit of Enhetsregisteret, with the members of the register that somebody here reads.
 *
 * @param number {@code organisasjonsnummer}
 * @param name {@code navn}, in capitals for most units
 * @param form {@code organisasjonsform.kode}, such as KOMM
 * @param sector {@code institusjonellSektorkode.kode}, such as 6500
 * @param industry {@code naeringskode1.kode}, by NACE, such as 84.110
 * @param municipality {@code forretningsadresse.kommunenummer}
 * @param parent {@code overordnetEnhet}, the number of the unit above
 */
public record RegisteredUnit(
        String number,
        String name,
        String form,
        @Nullable String sector,
        @Nullable String industry,
        @Nullable String municipality,
        @Nullable String parent) {}
