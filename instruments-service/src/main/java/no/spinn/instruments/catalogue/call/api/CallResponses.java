package no.spinn.instruments.catalogue.call.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import no.spinn.instruments.catalogue.call.Call;
import no.spinn.instruments.catalogue.call.Calls;
import no.spinn.kit.language.Languages;
import no.spinn.kit.precondition.Preconditions;
import no.spinn.kit.representation.Representations;

/** Responds with calls to their provider, with the entity tags that readers get in the same language. */
@ApplicationScoped
class CallResponses {

    private final Calls calls;
    private final Languages languages;
    private final Representations representations;
    private final Preconditions preconditions;

    CallResponses(Calls calls, Languages languages, Representations representations, Preconditions preconditions) {
        this.calls = calls;
        this.languages = languages;
        this.representations = representations;
        this.preconditions = preconditions;
    }

    CallDetail detail(Call call) {
        return CallDetail.of(calls.publicStateOf(call), languages);
    }

    /** Refuses with 428 without If-Match, and with 412 when it names another version. */
    void requireCurrent(Call call) {
        preconditions.requireIfMatch(representations.tag(detail(call)));
    }

    Response withTag(Response.ResponseBuilder answer, Call call) {
        CallDetail detail = detail(call);
        return answer.entity(detail).tag(representations.tag(detail)).build();
    }
}
