package no.spinn.applications.handling.stateaid.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.spinn.applications.handling.stateaid.DeclaredAid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The declaration of an applicant about other de minimis aid. */
@Schema(name = "DeMinimisDeclarationRequest", examples = """
                {"aid": [{"grantor": "Vestland fylkeskommune", "amountEur": "25000.00", "grantedOn": "2025-02-14"}]}""")
record DeclarationBody(
        @NotNull
        @Size(max = MOST)
        @Schema(
                description =
                        "All other de minimis aid, without awards in Spinn; an empty list declares that there is none")
        List<@NotNull @Valid AidBody> aid) {

    private static final int MOST = 200;

    /** De minimis aid from another grantor. */
    @Schema(name = "DeclaredAid")
    record AidBody(
            @NotBlank @Size(max = 200) @Schema(description = "Who granted it", examples = "Vestland fylkeskommune")
            String grantor,

            @NotNull
            @Pattern(regexp = "\\d{1,9}(\\.\\d{1,2})?")
            @Schema(description = "In euro, as a decimal string", examples = "25000.00")
            String amountEur,

            @NotNull @Schema(examples = "2025-02-14") LocalDate grantedOn) {

        static AidBody of(DeclaredAid aid) {
            return new AidBody(aid.grantor(), Euros.text(aid.euro()), aid.grantedOn());
        }
    }

    List<DeclaredAid> toAid() {
        return aid.stream()
                .map(one -> new DeclaredAid(one.grantor, new BigDecimal(one.amountEur), one.grantedOn))
                .toList();
    }
}
