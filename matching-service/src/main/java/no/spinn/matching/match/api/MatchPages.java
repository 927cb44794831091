package no.spinn.matching.match.api;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import no.spinn.kit.page.Page;
import no.spinn.kit.page.PageRequest;
import no.spinn.matching.match.Match;
import no.spinn.matching.match.Matches;
import org.jspecify.annotations.Nullable;

/** Cuts matches into pages. */
@RequestScoped
public class MatchPages {

    private final MatchMapper mapper;

    MatchPages(MatchMapper mapper) {
        this.mapper = mapper;
    }

    /** @param query what the matches were asked for with; a cursor made for something else is refused */
    public MatchAnswer answer(Matches matches, PageRequest page, Object... query) {
        List<String> after = page.after(query);
        Page<Match> part = page.page(from(matches.all(), after, page.fetch()), MatchPages::position, query);
        return mapper.answer(matches, part.items(), after == null, part.next());
    }

    private static List<String> position(Match match) {
        return List.of(match.call().id().toString());
    }

    // A call that has closed since the page before is not found; then the list is begun again rather than cut short.
    private static List<Match> from(List<Match> all, @Nullable List<String> after, int count) {
        int begin = 0;
        for (int i = 0; after != null && i < all.size(); i++) {
            if (position(all.get(i)).equals(after)) {
                begin = i + 1;
            }
        }
        return all.subList(begin, Math.min(all.size(), begin + count));
    }
}
