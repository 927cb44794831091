package no.spinn.matching.answer.match.api;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import java.util.stream.Stream;
import no.spinn.matching.upstream.call.CallStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The call statuses that a request may name. */
@Schema(description = "A call status. `decided` is deprecated: no call has this status")
enum CallStatusFilter {
    SCHEDULED,
    OPEN,
    CLOSED,
    /** Version 1.0.0 of the API has it, so requests may still name it. It matches no call. */
    DECIDED,
    CANCELLED;

    /** The statuses of a request; open where it names none. Generated clients send an empty list for one that is left out. */
    static Set<CallStatus> statuses(@Nullable Set<CallStatusFilter> requested) {
        return requested == null || requested.isEmpty()
                ? Set.of(CallStatus.OPEN)
                : requested.stream().flatMap(CallStatusFilter::status).collect(toUnmodifiableSet());
    }

    private Stream<CallStatus> status() {
        return switch (this) {
            case SCHEDULED -> Stream.of(CallStatus.SCHEDULED);
            case OPEN -> Stream.of(CallStatus.OPEN);
            case CLOSED -> Stream.of(CallStatus.CLOSED);
            case CANCELLED -> Stream.of(CallStatus.CANCELLED);
            case DECIDED -> Stream.empty();
        };
    }
}
