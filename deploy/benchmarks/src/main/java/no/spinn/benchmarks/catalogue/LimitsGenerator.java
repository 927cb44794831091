package no.spinn.benchmarks.catalogue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;

/** Generates the sums, rates and dates of a call. */
final class LimitsGenerator {

    private static final List<String> TYPES = List.of("municipality", "county", "state_agency", "company");
    private static final LocalDate FIRST_START = LocalDate.parse("2027-01-01");

    /** @param budget in hundred thousand kroner */
    void add(ObjectNode call, int budget, RandomGenerator chance) {
        int maximum = chance.nextInt(1, budget + 1);
        if (chance.nextInt(4) > 0) {
            put(call.putObject("amountLimits").putObject("maximum"), maximum);
        }
        ArrayNode own = call.putArray("grantLimits");
        SeededRandom.some(TYPES, chance.nextInt(3), chance)
                .forEach(type ->
                        own.addObject().put("applicantType", type).put("maximumRate", "0." + chance.nextInt(50, 100)));
        if (chance.nextBoolean()) {
            LocalDate start = FIRST_START.plusDays(chance.nextInt(365));
            call.put("earliestStart", start.toString())
                    .put("latestEnd", start.plusDays(chance.nextInt(730, 1_500)).toString());
        }
    }

    static void put(ObjectNode money, int hundredThousands) {
        money.put("amount", hundredThousands + "00000.00").put("currency", "NOK");
    }
}
