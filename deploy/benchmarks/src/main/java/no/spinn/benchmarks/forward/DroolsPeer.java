package no.spinn.benchmarks.forward;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.spinn.benchmarks.run.Candidate;
import no.spinn.criteria.value.FactValue;
import no.spinn.criteria.value.Facts;
import no.spinn.criteria.value.Truth;
import no.spinn.matching.upstream.call.Call;
import no.spinn.matching.upstream.call.Criterion;
import no.spinn.matching.upstream.call.CriterionKind;
import org.jspecify.annotations.Nullable;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.internal.utils.KieHelper;

/**
 * Drools, with every criterion of every call in its working memory and one generic rule for those that are not met. It
 * computes less than ours: the verdicts, not which answers would settle them.
 */
public final class DroolsPeer implements Candidate, AutoCloseable {

    private static final String RULES = """
            package no.spinn.benchmarks.forward
            import no.spinn.benchmarks.forward.DroolsPeer.Asked
            import no.spinn.benchmarks.forward.DroolsPeer.Demand

            rule "not met"
            when
              $asked : Asked()
              $demand : Demand( met($asked) == false )
            then
              $demand.count($asked);
            end
            """;

    private final Map<String, Integer> places = new HashMap<>();
    private final List<Facts> projects;
    private final int calls;
    private final KieSession session;
    private final FactHandle handle;
    private final Asked asked;
    private int next;

    DroolsPeer(List<Call> calls, List<Facts> projects) {
        this.projects = projects;
        this.calls = calls.size();
        this.session =
                new KieHelper().addContent(RULES, ResourceType.DRL).build().newKieSession();
        for (int i = 0; i < calls.size(); i++) {
            for (Criterion criterion : calls.get(i).criteria(CriterionKind.ELIGIBILITY)) {
                session.insert(new Demand(i, PlainCondition.of(criterion.condition(), places)));
            }
        }
        this.asked = new Asked(new FactValue[places.size()], new int[this.calls], new int[this.calls]);
        this.handle = session.insert(asked);
        session.fireAllRules();
    }

    /** The known facts, and the counts of each call. */
    public record Asked(@Nullable FactValue[] facts, int[] fails, int[] open) {}

    /** One criterion of one call. */
    public record Demand(int call, PlainCondition condition) {

        public boolean met(Asked asked) {
            return worth(asked) == Truth.MET;
        }

        public void count(Asked asked) {
            (worth(asked) == Truth.NOT_MET ? asked.fails() : asked.open())[call]++;
        }

        private Truth worth(Asked asked) {
            return condition.worth(asked.facts(), -1, Truth.UNKNOWN);
        }
    }

    @Override
    public long answer() {
        Facts project = projects.get(next++ % projects.size());
        places.forEach((fact, place) -> asked.facts()[place] = project.values().get(fact));
        Arrays.fill(asked.fails(), 0);
        Arrays.fill(asked.open(), 0);
        session.update(handle, asked);
        session.fireAllRules();
        int eligible = 0;
        int undetermined = 0;
        int nearMisses = 0;
        for (int i = 0; i < calls; i++) {
            int fails = asked.fails()[i];
            if (fails == 1 || fails == 2) {
                nearMisses++;
            } else if (fails == 0 && asked.open()[i] > 0) {
                undetermined++;
            } else if (fails == 0) {
                eligible++;
            }
        }
        return AnswerChecksum.of(eligible, undetermined, nearMisses);
    }

    @Override
    public void close() {
        session.dispose();
    }
}
