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
        Answers answers = Answers.of(page.query()).completed();
        Map<String, Fact> vocabulary = catalogue.facts(page.visitor());
        Values values = new Values(vocabulary);
        List<String> missing = missing(values, answers);
        Map<String, Object> facts = values.facts(answers.without(missing));
        if (missing.contains(Organisation.SECTOR)) {
            return show(TypePage.of(page, catalogue, answers, true).render());
        }
        List<String> again = missing.isEmpty() ? answers.controls(Answers.ASK) : missing;
        if (!again.isEmpty()) {
            return question(page, answers, known(vocabulary, again), !missing.isEmpty());
        }
        if (!answers.has(Organisation.SECTOR)) {
            return show(new OrganisationPage(page, new NumberForm(answers, "", null)).render());
        }
        return next(page, answers, matches.of(page.visitor(), facts).await(), vocabulary);
    }

    /** The facts that were asked for, if one of them has no answer. */
    private static List<String> missing(Values values, Answers answers) {
        List<String> asked = answers.controls(Answers.ASKED);
        return asked.stream().allMatch(fact -> values.accepts(answers, fact)) ? List.of() : asked;
    }

    private Response next(Chrome page, Answers answers, Match match, Map<String, Fact> vocabulary) {
        Optional<Question> next = NextQuestion.of(match, answers, vocabulary);
        return next.map(question -> question(page, answers, question, false))
                .orElseGet(() -> Response.seeOther(URI.create(
                                page.href("/guide/result" + answers.plain().query())))
                        .build());
    }

    private Response question(Chrome page, Answers given, Question question, boolean missing) {
        Answers answers = given.plain();
        List<List<String>> before = Question.answered(answers, catalogue.facts(page.visitor()));
        List<Option> options = Options.of(page, catalogue, question.facts().getFirst(), answers);
        Summary summary = Summary.of(page, catalogue, answers);
        return show(new QuestionPage(page, new QuestionForm(answers, before, question, options, missing), summary)
                .render());
    }

    private static Question known(Map<String, Fact> vocabulary, List<String> ids) {
        List<Fact> facts = ids.stream().map(id -> known(vocabulary, id)).toList();
        Question question = Question.of(facts.getFirst(), facts, Question.gates(vocabulary));
        if (question.facts().size() < facts.size()) {
            throw new MalformedAddressException("nobody asks for these facts together");
        }
        return question;
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
