package no.spinn.applications.applying.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.spinn.kit.security.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * The criteria of a search for applications; null or empty ones filter nothing.
 *
 * @param as the side on which {@code caller} is
 * @param words what title and stated name of the applicant contain together, in any case
 * @param changedFrom the earliest time of the last change
 */
public record Search(
        OrganisationId caller,
        Party as,
        List<State> states,
        @Nullable UUID callId,
        List<OrganisationId> applicants,
        List<String> words,
        @Nullable Instant changedFrom,
        Sort sort) {

    /** This search without its choice of states. */
    Search inAnyState() {
        return new Search(caller, as, List.of(), callId, applicants, words, changedFrom, sort);
    }

    /** This search without its choice of a call. */
    Search toAnyCall() {
        return new Search(caller, as, states, null, applicants, words, changedFrom, sort);
    }
}
