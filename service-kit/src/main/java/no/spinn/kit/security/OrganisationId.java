package no.spinn.kit.security;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.regex.Pattern;
import no.spinn.kit.language.Messages;
import no.spinn.kit.language.UnusableValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The ISO 6523 identifier of an organisation, {@code scheme:identifier}, as in tokens; nine digits alone have scheme 0192. Scheme 0192 is Norway's Enhetsregisteret,
 * whose nine-digit numbers have a MOD11 check digit. Identifiers of other schemes are not checked.
 */
@Schema(
        type = SchemaType.STRING,
        description =
                "The ISO 6523 identifier of an organisation; scheme 0192 is Enhetsregisteret. A request may leave out this "
                        + "scheme before the nine digits; answers always have it",
        pattern = "^(\\d{4}:[A-Za-z0-9][A-Za-z0-9.:_-]{0,49}|\\d{9})$",
        examples = "0192:958935420")
public record OrganisationId(@JsonValue String value) {

    private static final Messages WORDS = Messages.of(OrganisationId.class);
    private static final String NORWEGIAN = "0192:";
    private static final Pattern NUMBER = Pattern.compile("\\d{9}");
    private static final Pattern SHAPE = Pattern.compile("\\d{4}:[A-Za-z0-9][A-Za-z0-9.:_-]{0,49}");
    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};

    @JsonCreator
    public OrganisationId {
        if (NUMBER.matcher(value).matches()) {
            value = NORWEGIAN + value;
        }
        if (!SHAPE.matcher(value).matches()) {
            throw new UnusableValue(WORDS.text("not_an_identifier"));
        }
        if (value.startsWith(NORWEGIAN) && !isOrganisationNumber(value.substring(NORWEGIAN.length()))) {
            throw new UnusableValue(WORDS.text("wrong_check_digit", Map.of("identifier", value)));
        }
    }

    public static OrganisationId norwegian(String organisationNumber) {
        return new OrganisationId(NORWEGIAN + organisationNumber);
    }

    public boolean isNorwegian() {
        return value.startsWith(NORWEGIAN);
    }

    /** The part after the scheme; for a Norwegian organisation, its organisation number. */
    public String identifier() {
        return value.substring(value.indexOf(':') + 1);
    }

    /** The form for people: the number alone for a Norwegian organisation, with the scheme for others. */
    public String written() {
        return isNorwegian() ? identifier() : value;
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isOrganisationNumber(String digits) {
        // Nine zeros have a right check digit, and are no organisation.
        if (!NUMBER.matcher(digits).matches() || digits.startsWith("0")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return (11 - sum % 11) % 11 == digits.charAt(8) - '0';
    }
}
