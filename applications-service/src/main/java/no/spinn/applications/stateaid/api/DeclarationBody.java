package no.spinn.applications.stateaid.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.spinn.applications.stateaid.OtherAid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** De minimis aid from others. */
@Schema(name = "DeMinimisDeclaration", examples = """
                {"aid": [{"grantor": "Vestland fylkeskommune", "euro": 45000.00, "grantedOn": "2026-05-04"}]}""")
record DeclarationBody(@NotNull @Size(max = 200) List<@NotNull @Valid AidBody> aid) {

    /** Aid from somebody else. */
    @Schema(name = "OtherAid")
    record AidBody(
            @NotBlank @Size(max = 300) String grantor,

            @NotNull @DecimalMin("0.01") @Digits(integer = 12, fraction = 2) @Schema(examples = "45000.00")
            BigDecimal euro,

            @NotNull LocalDate grantedOn) {}

    static List<AidBody> of(List<OtherAid> aid) {
        return aid.stream()
                .map(one -> new AidBody(one.grantor(), one.euro(), one.grantedOn()))
                .toList();
    }

    List<OtherAid> toAid() {
        return aid.stream()
                .map(one -> new OtherAid(one.grantor, one.euro, one.grantedOn))
                .toList();
    }
}
