package no.spinn.portal.pages.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
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
        @Nullable String group,
        @Nullable JsonNode askWhen,
        List<String> derivedFrom,
        String changeability) {

    private static final String PLANNED = "planned";

    /** A code with its name. */
    public record Code(String code, String label) {}

    /** Whether an application sets it, such as a sum. */
    public boolean isPlanned() {
        return changeability.equals(PLANNED);
    }

    /** The fact that decides whether this one is worth asking for; empty when it always is, or several decide. */
    public String gate() {
        return askWhen == null ? "" : askWhen.path("fact").asText();
    }

    public List<Code> ownCodes() {
        return codes == null ? List.of() : codes;
    }
}
