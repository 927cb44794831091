package no.spinn.applications.applying.list;

import java.util.List;
import no.spinn.kit.security.OrganisationId;

/**
 * A search in a list.
 *
 * @param as the side on which {@code caller} is
 * @param states the accepted states; all when it is empty
 */
public record Search<T, S extends Enum<S>>(
        ListSource<T, S> source, OrganisationId caller, Side as, List<S> states, Filter filter, Sort sort) {

    /** This search without its choice of states. */
    Search<T, S> inAnyState() {
        return new Search<>(source, caller, as, List.of(), filter, sort);
    }

    /** This search without its choice of a call. */
    Search<T, S> toAnyCall() {
        return new Search<>(source, caller, as, states, filter.toAnyCall(), sort);
    }
}
