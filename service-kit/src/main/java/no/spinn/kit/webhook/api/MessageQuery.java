package no.spinn.kit.webhook.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import no.spinn.kit.page.FollowRequest;
import no.spinn.kit.webhook.MessageLog;
import no.spinn.kit.webhook.MessageState;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query parameters of the list of messages. */
public class MessageQuery {

    @QueryParam("type")
    @Parameter(
            description = "Only messages of this type. A type that ends with `*` stands for all that begin so.",
            example = "no.spinn.webhook.*")
    @Nullable
    String type;

    @QueryParam("state")
    @Parameter(description = "Only messages in this state")
    @Nullable
    MessageState state;

    @BeanParam
    FollowRequest follow = new FollowRequest();

    MessageLog.Filter filter() {
        return new MessageLog.Filter(type, state);
    }

    /** What a cursor belongs to. Without filters it is the one that a client of an earlier version has. */
    @Nullable
    Object[] of(UUID webhook) {
        return type == null && state == null ? new Object[] {webhook} : new Object[] {webhook, type, state};
    }
}
