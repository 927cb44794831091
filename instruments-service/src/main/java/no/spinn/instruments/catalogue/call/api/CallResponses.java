package no.spinn.instruments.catalogue.call.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import no.spinn.instruments.catalogue.call.Call;
import no.spinn.instruments.catalogue.call.Calls;
import no.spinn.kit.language.Languages;
import no.spinn.kit.precondition.AnswerTags;
import no.spinn.kit.precondition.Preconditions;

/** Responds with calls to their provider. The entity tags are those that readers get in the same language. */
@ApplicationScoped
class CallResponses {

    private final Calls calls;
    private final Languages languages;
    private final Preconditions preconditions;
    private final AnswerTags tags;

    CallResponses(Calls calls, Languages languages, Preconditions preconditions, AnswerTags tags) {
        this.calls = calls;
        this.languages = languages;
        this.preconditions = preconditions;
        this.tags = tags;
    }

    CallDetail detail(Call call) {
        return CallDetail.of(calls.publicStateOf(call), languages);
    }

    /** Refuses with 428 without If-Match, and with 412 when it names another version. */
    void requireCurrent(Call call) {
        preconditions.requireVersion(call.version());
    }

    Response withTag(Response.ResponseBuilder answer, Call call) {
        CallDetail detail = detail(call);
        return answer.entity(detail).tag(tags.of(call.version(), detail)).build();
    }
}
