package no.spinn.matching.answer.match.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import no.spinn.criteria.vocabulary.FactReader;
import no.spinn.criteria.vocabulary.Vocabulary;
import no.spinn.kit.body.BodyCheck;
import no.spinn.kit.problem.Faults;
import no.spinn.kit.problem.Pointer;
import no.spinn.matching.answer.match.Rulebooks;
import org.jspecify.annotations.Nullable;

/** Checks the facts of a project by the vocabulary, beside whatever else is wrong with their body. */
@ApplicationScoped
class ProjectCheck implements BodyCheck<ProjectBody> {

    private static final String FACTS = "facts";

    private final Rulebooks rulebooks;

    ProjectCheck(Rulebooks rulebooks) {
        this.rulebooks = rulebooks;
    }

    @Override
    public Class<ProjectBody> body() {
        return ProjectBody.class;
    }

    @Override
    public void check(ProjectBody body, Faults faults) {
        Vocabulary vocabulary = rulebooks.current().vocabulary();
        check(body.facts(), new FactReader(vocabulary, Pointer.ROOT.to(FACTS)), faults);
        List<MatchMember> members = body.members();
        for (int i = 0; members != null && i < members.size(); i++) {
            Pointer place = Pointer.ROOT.to("members").to(i).to(FACTS);
            MatchMember member = members.get(i);
            check(member == null ? null : member.facts(), FactReader.ofMember(vocabulary, place), faults);
        }
    }

    private static void check(@Nullable Map<String, @Nullable Object> facts, FactReader reader, Faults faults) {
        if (facts != null) {
            reader.read(facts);
            faults.addAll(reader.faults());
        }
    }
}
