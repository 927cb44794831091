package no.spinn.portal.pages.guide;

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
import no.spinn.portal.pages.catalogue.Catalogue;
import no.spinn.portal.pages.catalogue.Fact;
import no.spinn.portal.pages.page.Chrome;
import no.spinn.portal.pages.page.Visit;
import no.spinn.portal.pages.upstream.MalformedAddressException;
import org.jspecify.annotations.Nullable;

/** Asks one question a page until all is known that can be, or enough has been asked. */
@Path("/{language:nb|nn|en}/guide")
@Produces(Visit.HTML)
@RunOnVirtualThread
public class GuideResource {

    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

    private final Visit visit;
    private final Catalogue catalogue;
    private final Matches matches;

    GuideResource(Visit visit, Catalogue catalogue, Matches matches) {
        this.visit = visit;
        this.catalogue = catalogue;
        this.matches = matches;
    }

    @GET
    public Response ask() {
        Chrome page = visit.page();
        Answers answers = Answers.of(page.query());
        Map<String, Fact> vocabulary = catalogue.facts(page.visitor());
        Values values = new Values(vocabulary);
        String missing = missing(values, answers);
        Map<String, Object> facts = values.facts(missing == null ? answers : answers.without(missing));
        if (Organisation.SECTOR.equals(missing)) {
            return show(TypePage.of(page, catalogue, answers, true).render());
        }
        String again = missing == null ? answers.control(Answers.ASK) : missing;
        if (again != null) {
            return question(page, answers, known(vocabulary, again), missing != null);
        }
        if (!answers.has(Organisation.SECTOR)) {
            return show(new OrganisationPage(page, new NumberForm(answers, "", null)).render());
        }
        return next(page, answers, matches.of(page.visitor(), facts).await(), vocabulary);
    }

    /** The fact that was asked for and has no answer. */
    private static @Nullable String missing(Values values, Answers answers) {
        String asked = answers.control(Answers.ASKED);
        return asked == null || values.accepts(answers, asked) ? null : asked;
    }

    private Response next(Chrome page, Answers answers, Match match, Map<String, Fact> vocabulary) {
        Optional<Fact> next = NextQuestion.of(match, answers, vocabulary);
        return next.map(fact -> question(page, answers, fact, false))
                .orElseGet(() -> Response.seeOther(URI.create(
                                page.href("/guide/result" + answers.plain().query())))
                        .build());
    }

    private Response question(Chrome page, Answers answers, Fact fact, boolean missing) {
        List<Option> options = Options.of(page, catalogue, fact, answers);
        Summary summary = Summary.of(page, catalogue, answers.plain());
        return show(
                new QuestionPage(page, new QuestionForm(answers.plain(), fact, options, missing), summary).render());
    }

    private static Fact known(Map<String, Fact> vocabulary, String id) {
        Fact fact = vocabulary.get(id);
        if (fact == null || Organisation.isFact(id) || !fact.derivedFrom().isEmpty()) {
            throw new MalformedAddressException("nobody asks for this fact");
        }
        return fact;
    }

    private static Response show(String page) {
        return Response.ok(page, HTML).build();
    }
}
