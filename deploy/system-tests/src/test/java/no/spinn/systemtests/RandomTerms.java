package no.spinn.systemtests;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Random calls and projects. There are few values, so that limits are often met exactly. */
final class RandomTerms {

    private static final List<String> PUBLIC = List.of("municipality", "county", "state_agency");
    private static final List<String> SECTORS = List.of("municipality", "county", "state_agency", "company");
    private static final List<String> MUNICIPALITIES = List.of("0301", "1103", "4601", "5001");
    private static final List<String> COUNTIES = List.of("03", "11", "46", "50");
    private static final List<String> THEMES = List.of("education", "mobility", "welfare");
    private static final List<Integer> KRONER = List.of(99_999, 100_000, 250_000, 500_000, 500_001, 1_000_000);

    private static final List<String> DAYS = List.of("\"2027-02-28\"", "\"2027-03-01\"", "\"2027-03-02\"");
    private static final double SOMETIMES = 0.3;
    private static final double MOSTLY = 0.9;

    private final Random random;

    RandomTerms(Random random) {
        this.random = random;
    }

    /** @param members its terms, as members of JSON */
    record Call(boolean refusesIneligible, Map<String, String> members) {

        String draft(String instrument, Instant opensAt) {
            return """
                    {"instrumentId":"%s","title":{"nb":"Vilkår"},"summary":{"nb":"Tilfeldige vilkår."},
                     "opensAt":"%s","closesAt":"%s","refuseIneligible":%s%s}""".formatted(
                            instrument,
                            opensAt,
                            opensAt.plus(30, ChronoUnit.DAYS),
                            refusesIneligible,
                            members.entrySet().stream()
                                    .map(member -> ",\"%s\":%s".formatted(member.getKey(), member.getValue()))
                                    .collect(Collectors.joining()));
        }
    }

    /**
     * A project of which some facts are known.
     *
     * @param stated the facts beside the sums, as JSON
     * @param sums as facts; empty when they are unknown
     * @param budget the same sums as a budget; "null" when the draft states them as facts
     * @param members what is known of each member of a coordinator, as JSON; empty where the applicant applies for itself
     */
    record Project(
            Map<String, String> stated, Map<String, String> sums, String budget, List<Map<String, String>> members) {

        String facts() {
            Map<String, String> all = new LinkedHashMap<>(stated);
            all.putAll(sums);
            return json(all);
        }

        /** The body of a request for matches with open calls. */
        String match() {
            String joint = members.isEmpty()
                    ? ""
                    : members.stream()
                            .map(member -> "{\"facts\":%s}".formatted(json(member)))
                            .collect(Collectors.joining(",", ",\"members\":[", "]"));
            return "{\"facts\":%s,\"state\":[\"open\"]%s}".formatted(facts(), joint);
        }

        /** The facts that are judged: those of the applicant, or of each member in its place. */
        List<String> judged() {
            return members.isEmpty()
                    ? List.of(facts())
                    : members.stream().map(this::factsOf).toList();
        }

        private String factsOf(Map<String, String> member) {
            Map<String, String> all = new LinkedHashMap<>(stated);
            all.keySet().removeIf(fact -> fact.startsWith("organisation."));
            all.putAll(sums);
            all.putAll(member);
            return json(all);
        }

        String draft(UUID call) {
            return """
                    {"callId":"%s","title":"Tryggere skolevei","facts":%s,"budget":%s}""".formatted(call, budget.equals("null") ? facts() : json(stated), budget);
        }

        static String json(Map<String, String> members) {
            return members.entrySet().stream()
                    .map(member -> "\"%s\":%s".formatted(member.getKey(), member.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
    }

    Call call() {
        Map<String, String> terms = new LinkedHashMap<>();
        put(terms, SOMETIMES, "amountLimits", this::limits);
        put(terms, SOMETIMES, "grantLimits", this::limitsOfOneType);
        put(terms, SOMETIMES, "regions", () -> list(COUNTIES));
        put(terms, SOMETIMES, "themes", () -> list(THEMES));
        put(terms, SOMETIMES, "earliestStart", () -> one(List.of("\"2027-03-01\"", "\"2027-03-02\"")));
        put(terms, SOMETIMES, "latestEnd", () -> one(List.of("\"2028-02-29\"", "\"2028-08-31\"")));
        return new Call(random.nextBoolean(), terms);
    }

    /** @param fitting whether it meets the criteria that people wrote */
    Project project(boolean fitting) {
        List<Map<String, String>> members = Stream.generate(() -> organisation(fitting))
                .limit(one(List.of(0, 0, 1, 2)))
                .toList();
        // A coordinator may be anything; it is its members that are judged.
        Map<String, String> facts = organisation(fitting && members.isEmpty());
        facts.putAll(Map.of(
                "project.changesRolesOrSystems", "true",
                "project.buysMarketCompetence", "true",
                "project.outcome", "[\"service\"]",
                "project.solutionPredetermined", "false",
                "applicant.role", members.isEmpty() ? "\"applicant\"" : "\"coordinator\""));
        facts.put("project.userDriven", fitting ? "true" : one(List.of("true", "false")));
        put(facts, MOSTLY, "project.themes", () -> list(THEMES));
        put(facts, MOSTLY, "project.startDate", () -> one(DAYS));
        put(facts, MOSTLY, "project.durationMonths", () -> one(List.of("11", "12", "18")));
        int requested = one(KRONER);
        int costs = one(List.of(requested, 2 * requested - 1, 2 * requested, 4 * requested));
        Map<String, String> sums =
                Map.of("project.requestedAmount", money(requested), "project.budget.total", money(costs));
        return switch (random.nextInt(7)) {
            case 0 -> new Project(facts, Map.of(), "null", members);
            case 1, 2 -> new Project(facts, sums, "null", members);
            default -> new Project(facts, sums, budget(costs, requested), members);
        };
    }

    private Map<String, String> organisation(boolean fitting) {
        Map<String, String> facts = new LinkedHashMap<>(Map.of("organisation.country", "\"NO\""));
        put(facts, fitting ? 1 : MOSTLY, "organisation.sector", () -> '"' + one(fitting ? PUBLIC : SECTORS) + '"');
        put(facts, MOSTLY, "organisation.municipalityNumber", () -> '"' + one(MUNICIPALITIES) + '"');
        return facts;
    }

    private static String budget(int costs, int requested) {
        return """
                {"costs":[{"type":"travel","amount":%s}],
                 "financing":[{"source":"grant","amount":%s},{"source":"own_share","amount":%s}]}""".formatted(money(costs), money(requested), money(costs - requested));
    }

    private String limitsOfOneType() {
        return """
                [{"applicantType":"%s","amounts":%s,"maximumRate":%s}]""".formatted(
                one(SECTORS), random.nextBoolean() ? limits() : "null", one(List.of("\"0.5\"", "\"0.25\"", "null")));
    }

    private String limits() {
        int one = one(KRONER);
        int other = one(KRONER);
        return """
                {"minimum":%s,"maximum":%s}""".formatted(random.nextBoolean() ? money(Math.min(one, other)) : "null", money(Math.max(one, other)));
    }

    private static String money(int kroner) {
        return "{\"amount\":\"%d.00\",\"currency\":\"NOK\"}".formatted(kroner);
    }

    /** Two of the codes. */
    private String list(List<String> codes) {
        int first = random.nextInt(codes.size());
        String second = codes.get((first + 1 + random.nextInt(codes.size() - 1)) % codes.size());
        return "[\"%s\",\"%s\"]".formatted(codes.get(first), second);
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private void put(Map<String, String> members, double probability, String name, Supplier<String> value) {
        if (random.nextDouble() < probability) {
            members.put(name, value.get());
        }
    }
}
