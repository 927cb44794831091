package no.spinn.matching.upstream.call;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The newest published state of each call. */
public interface Calls {

    Optional<Call> find(UUID id);

    List<Call> all();
}
