package no.spinn.instruments.catalogue.call.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import no.spinn.instruments.history.Kind;
import no.spinn.instruments.search.Question;
import no.spinn.instruments.search.Sort;
import no.spinn.instruments.search.api.QuestionReader;
import org.jspecify.annotations.Nullable;

/** What a list of calls asks of the search. */
@ApplicationScoped
class CallQuestions {

    private static final Set<Sort> SORTS = EnumSet.allOf(Sort.class);

    private final QuestionReader reader;

    CallQuestions(QuestionReader reader) {
        this.reader = reader;
    }

    Question read(CallListParameters parameters, @Nullable String sort) {
        return new Question(
                Kind.CALL,
                reader.words(parameters),
                parameters.filter(reader.groups(parameters)),
                QuestionReader.sort(sort, SORTS));
    }
}
