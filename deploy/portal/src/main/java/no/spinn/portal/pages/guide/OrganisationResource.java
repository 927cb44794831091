package no.spinn.portal.pages.guide;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import no.spinn.portal.pages.catalogue.Catalogue;
import no.spinn.portal.pages.catalogue.Fact;
import no.spinn.portal.pages.page.Chrome;
import no.spinn.portal.pages.page.Visit;

/** The first step of the guide: which organisation it is about. */
@Path("/{language:nb|nn|en}/guide/organisation")
@Produces(Visit.HTML)
@RunOnVirtualThread
public class OrganisationResource {

    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

    private final Visit visit;
    private final Catalogue catalogue;
    private final Organisations organisations;

    OrganisationResource(Visit visit, Catalogue catalogue, Organisations organisations) {
        this.visit = visit;
        this.catalogue = catalogue;
        this.organisations = organisations;
    }

    /** Goes on with what is known about a number, or asks for another way. */
    @GET
    public Response lookUp() {
        Chrome page = visit.page();
        Answers answers = Answers.of(page.query());
        String typed = answers.control(Answers.NUMBER);
        if (typed == null) {
            return ask(page, answers, "", "guide.number.missing");
        }
        Optional<String> number = OrganisationNumber.of(typed);
        if (number.isEmpty()) {
            return ask(page, answers, typed, "guide.number.malformed");
        }
        Optional<Organisations.Found> found = organisations
                .find(page.visitor(), number.get())
                .filter(organisation -> organisation.facts().containsKey(Organisation.SECTOR));
        return found.map(organisation -> goOn(page, with(answers, organisation, catalogue.facts(page.visitor()))))
                .orElseGet(() -> ask(page, answers, typed, "guide.number.notFound"));
    }

    /** Asks for type and municipality instead. */
    @GET
    @Path("type")
    public TemplateInstance askForType() {
        Chrome page = visit.page();
        return TypePage.of(page, catalogue, Answers.of(page.query()), false);
    }

    private static Response ask(Chrome page, Answers answers, String typed, String error) {
        return Response.ok(new OrganisationPage(page, new NumberForm(answers, typed, error)).render(), HTML)
                .build();
    }

    private static Response goOn(Chrome page, Answers answers) {
        return Response.seeOther(URI.create(page.href("/guide" + answers.query())))
                .build();
    }

    private static Answers with(Answers answers, Organisations.Found found, Map<String, Fact> vocabulary) {
        Answers all = answers.numbered(found.number());
        for (Map.Entry<String, JsonNode> fact : found.facts().entrySet()) {
            Fact known = vocabulary.get(fact.getKey());
            List<String> values = known == null || !known.derivedFrom().isEmpty() ? List.of() : texts(fact.getValue());
            all = values.isEmpty() ? all : all.first(fact.getKey(), values);
        }
        return all;
    }

    private static List<String> texts(JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(JsonNode::asText)
                    .toList();
        }
        return value.isValueNode() && !value.isNull() ? List.of(value.asText()) : List.of();
    }
}
