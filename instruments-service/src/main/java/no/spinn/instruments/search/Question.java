package no.spinn.instruments.search;

import no.spinn.instruments.history.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for.
 *
 * @param words as they were typed; null looks at the filter alone
 */
public record Question(Kind kind, @Nullable String words, Filter filter, Sort sort) {

    /** The same of what has a deadline. */
    public Question withDeadline() {
        return new Question(kind, words, filter.withDeadline(), sort);
    }
}
