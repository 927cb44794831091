package no.spinn.kit.businessregister.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import no.spinn.kit.businessregister.RegisterAnswer;
import no.spinn.kit.businessregister.RegisterUnavailable;
import no.spinn.kit.businessregister.RegisteredUnit;
import org.jspecify.annotations.Nullable;

/** Reads a unit as the register describes it. What is not of its shape is refused, so that nothing else reaches a page or a table. */
final class UnitReader {

    private static final int LONGEST_NAME = 300;
    private static final Pattern CODE = Pattern.compile("[A-ZÆØÅ0-9.]{1,12}");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private final ObjectMapper json;

    UnitReader(ObjectMapper json) {
        this.json = json;
    }

    RegisterAnswer read(String number, byte[] body) throws RegisterUnavailable {
        try {
            return understand(number, json.readTree(body));
        } catch (IOException | IllegalArgumentException | DateTimeException malformed) {
            throw RegisterUnavailable.once("the register answered something else than unit " + number);
        }
    }

    private static RegisterAnswer understand(String number, JsonNode unit) {
        require(number.equals(unit.path("organisasjonsnummer").textValue()));
        String name = name(unit);
        String removed = unit.path("slettedato").textValue();
        return removed == null
                ? new RegisterAnswer.Registered(unit(number, name, unit))
                : new RegisterAnswer.Removed(name, LocalDate.parse(removed));
    }

    private static RegisteredUnit unit(String number, String name, JsonNode unit) {
        return new RegisteredUnit(
                number,
                name,
                required(code(unit.at("/organisasjonsform/kode"))),
                code(unit.at("/institusjonellSektorkode/kode")),
                code(unit.at("/naeringskode1/kode")),
                code(unit.at("/forretningsadresse/kommunenummer")),
                code(unit.path("overordnetEnhet")));
    }

    private static String name(JsonNode unit) {
        String name = unit.path("navn").asText().strip();
        require(!name.isEmpty()
                && name.length() <= LONGEST_NAME
                && !CONTROL.matcher(name).find());
        return name;
    }

    private static @Nullable String code(JsonNode member) {
        if (member.isMissingNode() || member.isNull()) {
            return null;
        }
        require(member.isTextual() && CODE.matcher(member.textValue()).matches());
        return member.textValue();
    }

    private static String required(@Nullable String code) {
        if (code == null) {
            throw new IllegalArgumentException("the form is missing");
        }
        return code;
    }

    private static void require(boolean condition) {
        if (!condition) {
            throw new IllegalArgumentException("not the shape of a unit");
        }
    }
}
