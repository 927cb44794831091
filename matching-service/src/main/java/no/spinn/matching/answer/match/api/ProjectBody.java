package no.spinn.matching.answer.match.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A body that describes a project: with facts at {@code /facts} and the members of a joint project at {@code /members}. */
public interface ProjectBody {

    /** Values by fact id. */
    @Nullable
    Map<String, @Nullable Object> facts();

    /** Null for a project of one organisation. */
    @Nullable
    List<MatchMember> members();
}
