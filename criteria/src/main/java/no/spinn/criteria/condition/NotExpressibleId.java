package no.spinn.criteria.condition;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Names what a call demands and no condition can say. The name is stable, so that reports and warnings of different services and
 * days name the same.
 */
public final class NotExpressibleId {

    private NotExpressibleId() {}

    /** @param position in the list of the call, from 0 */
    public static String of(int position) {
        return UUID.nameUUIDFromBytes(("not-expressible." + (position + 1)).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
