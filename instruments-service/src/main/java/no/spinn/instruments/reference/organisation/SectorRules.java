package no.spinn.instruments.reference.organisation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import no.spinn.kit.businessregister.RegisteredUnit;
import org.jspecify.annotations.Nullable;

/**
 * The table from which the sector of an organisation follows: the first rule that fits counts. A unit that fits none has no sector
 * here, and people are asked. The codes of forms are those of Enhetsregisteret, those of sectors of Statistics Norway's standard for
 * institutional sectors (KLASS 39), those of industries of SN (NACE).
 */
final class SectorRules {

    static final String FORM = "organisasjonsform.kode";
    static final String SECTOR = "institusjonellSektorkode.kode";
    static final String INDUSTRY = "naeringskode1.kode";
    static final String PARENT = "overordnetEnhet";
    static final String NUMBER = "organisasjonsnummer";

    private static final String LOCAL_GOVERNMENT = "6500";

    /** KS. Associations have no form or sector of their own, so they are listed one by one. */
    private static final Set<String> ASSOCIATIONS = Set.of("971032146");

    private static final List<Row> TABLE = List.of(
            row(
                    "municipal_association",
                    FactRule.LISTED_ASSOCIATION,
                    NUMBER,
                    unit -> ASSOCIATIONS.contains(unit.number())),
            row("municipality", FactRule.FORM_MUNICIPALITY, FORM, unit -> hasForm(unit, "KOMM")),
            row("county", FactRule.FORM_COUNTY, FORM, unit -> hasForm(unit, "FYLK")),
            row("public_enterprise", FactRule.FORM_ENTERPRISE, FORM, unit -> hasForm(unit, "KF", "FKF", "IKS", "SF")),
            row("research_organisation", FactRule.HIGHER_EDUCATION, INDUSTRY, SectorRules::teachesAtHigherLevel),
            row(
                    "state_agency",
                    FactRule.CENTRAL_GOVERNMENT,
                    SECTOR,
                    unit -> hasForm(unit, "STAT", "ORGL", "SÆR") && "6100".equals(unit.sector())),
            row("voluntary_organisation", FactRule.VOLUNTARY_SECTOR, SECTOR, unit -> "7000".equals(unit.sector())));

    private SectorRules() {}

    /** A row of the table. */
    record Row(String sector, FactRule rule, String field, Predicate<RegisteredUnit> fits) {}

    private static Row row(String sector, FactRule rule, String field, Predicate<RegisteredUnit> fits) {
        return new Row(sector, rule, field, fits);
    }

    /** The row that fits; empty when none does. */
    static Optional<Row> of(RegisteredUnit unit) {
        return TABLE.stream().filter(row -> row.fits.test(unit)).findFirst();
    }

    /** Whether a unit is a part of a municipality or a county, which its parent tells. */
    static boolean isPartOfLocalGovernment(RegisteredUnit unit) {
        return LOCAL_GOVERNMENT.equals(unit.sector()) && unit.parent() != null;
    }

    /** The value of a field. */
    static String value(RegisteredUnit unit, String field) {
        @Nullable
        String value = switch (field) {
            case FORM -> unit.form();
            case SECTOR -> unit.sector();
            case INDUSTRY -> unit.industry();
            case PARENT -> unit.parent();
            default -> unit.number();
        };
        return String.valueOf(value);
    }

    static boolean hasForm(RegisteredUnit unit, String... forms) {
        return List.of(forms).contains(unit.form());
    }

    /** A part of the state whose industry is higher education. */
    private static boolean teachesAtHigherLevel(RegisteredUnit unit) {
        String industry = unit.industry();
        return hasForm(unit, "ORGL") && industry != null && industry.startsWith("85.4");
    }
}
