package no.spinn.portal.pages.catalogue;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A fact of the vocabulary: what can be asked. */
public record Fact(
        String id,
        String type,
        @Nullable String unit,
        @Nullable String codeList,
        @Nullable List<Code> codes,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum,
        String label,
        String question,
        @Nullable String help,
        List<String> derivedFrom,
        String changeability) {

    /** A code with its name. */
    public record Code(String code, String label) {}

    public List<Code> ownCodes() {
        return codes == null ? List.of() : codes;
    }
}
