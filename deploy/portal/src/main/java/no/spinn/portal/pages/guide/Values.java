package no.spinn.portal.pages.guide;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.spinn.portal.pages.catalogue.Fact;
import no.spinn.portal.pages.upstream.MalformedAddressException;

/** Answers as facts of the API. What is no value of its fact is refused. */
final class Values {

    private static final String RATIO = "ratio";
    private static final int DIGITS = 15;

    private final Map<String, Fact> vocabulary;

    Values(Map<String, Fact> vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * The known facts, and what they imply. Who does not know leaves a fact out.
     *
     * @throws MalformedAddressException if an answer is no value of its fact, or there is no such fact
     */
    Map<String, Object> facts(Answers answers) {
        Map<String, Object> facts = new LinkedHashMap<>();
        answers.values().forEach((id, given) -> {
            Fact fact = vocabulary.get(id);
            if (fact == null) {
                throw new MalformedAddressException("there is no such fact");
            }
            if (!answers.isUnknown(id)) {
                facts.put(id, value(fact, given));
            }
        });
        Implied.complete(facts, vocabulary);
        if (facts.containsKey(Organisation.SECTOR)) {
            Organisation.complete(facts);
        }
        return facts;
    }

    /** Whether this fact has an answer, and one that it takes. */
    boolean accepts(Answers answers, String id) {
        Fact fact = vocabulary.get(id);
        if (fact == null || !answers.has(id)) {
            return false;
        }
        try {
            return answers.isUnknown(id) || value(fact, answers.of(id, List.of())) != null;
        } catch (MalformedAddressException wrong) {
            return false;
        }
    }

    /** A number as people write it. */
    static Optional<BigDecimal> number(String given) {
        String plain = given.replace(",", ".").replaceAll("[\\s\u00a0%]", "");
        return plain.length() <= DIGITS && plain.matches("\\d+(\\.\\d{1,4})?")
                ? Optional.of(new BigDecimal(plain))
                : Optional.empty();
    }

    private static Object value(Fact fact, List<String> given) {
        if (fact.type().equals("codes")) {
            given.forEach(code -> check(fact, code));
            return given;
        }
        if (given.size() > 1) {
            throw refusal(fact);
        }
        return single(fact, given.getFirst());
    }

    private static Object single(Fact fact, String given) {
        return switch (fact.type()) {
            case "boolean" -> truth(fact, given);
            case "integer" -> number(fact, given).toBigInteger();
            case "decimal" -> number(fact, given);
            case "money" ->
                Map.of(
                        "amount",
                        number(fact, given).setScale(2, RoundingMode.HALF_UP).toPlainString(),
                        "currency",
                        "NOK");
            case "date" -> date(fact, given);
            case "code" -> check(fact, given);
            default -> throw refusal(fact);
        };
    }

    private static boolean truth(Fact fact, String given) {
        return switch (given) {
            case "true" -> true;
            case "false" -> false;
            default -> throw refusal(fact);
        };
    }

    private static BigDecimal number(Fact fact, String given) {
        BigDecimal number = number(given).orElseThrow(() -> refusal(fact));
        return RATIO.equals(fact.unit()) ? number.movePointLeft(2) : number;
    }

    private static String date(Fact fact, String given) {
        try {
            return LocalDate.parse(given).toString();
        } catch (DateTimeParseException e) {
            throw refusal(fact);
        }
    }

    /** Codes of lists that others maintain are checked by the service. */
    private static String check(Fact fact, String given) {
        boolean known = fact.codeList() != null
                ? given.matches("[A-Za-z0-9_-]{1,20}")
                : fact.ownCodes().stream().anyMatch(code -> code.code().equals(given));
        if (!known) {
            throw refusal(fact);
        }
        return given;
    }

    private static MalformedAddressException refusal(Fact fact) {
        return new MalformedAddressException("no value of " + fact.id());
    }
}
