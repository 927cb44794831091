package no.spinn.instruments.catalogue.instrument.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import no.spinn.criteria.vocabulary.CoreFacts;
import no.spinn.criteria.vocabulary.Vocabulary;
import no.spinn.instruments.catalogue.instrument.InstrumentPlan;
import no.spinn.instruments.catalogue.instrument.InstrumentProblem;
import no.spinn.instruments.catalogue.instrument.api.InstrumentRequest.PublicFactRequest;
import no.spinn.instruments.common.api.RequestCheck;
import no.spinn.instruments.common.api.TextCheck;
import no.spinn.instruments.common.detail.CatalogueDetail;
import no.spinn.instruments.reference.criterion.Criterion;
import no.spinn.instruments.reference.criterion.InterpretedCriteria;
import no.spinn.instruments.reference.criterion.api.CriteriaRequests;
import no.spinn.instruments.reference.criterion.api.InterpretationReader;
import no.spinn.instruments.reference.fact.Facts;
import no.spinn.instruments.reference.provider.Providers;
import no.spinn.kit.body.BodyCheck;
import no.spinn.kit.problem.Faults;
import no.spinn.kit.problem.Refusal;

/** Reads the plan in a request and refuses it with all its faults at once. */
@ApplicationScoped
class InstrumentReader implements BodyCheck<InstrumentRequest> {

    private final RequestCheck check;
    private final CriteriaRequests criteria;
    private final InterpretationReader interpretations;
    private final Facts facts;
    private final Providers providers;

    InstrumentReader(
            RequestCheck check,
            CriteriaRequests criteria,
            InterpretationReader interpretations,
            Facts facts,
            Providers providers) {
        this.check = check;
        this.criteria = criteria;
        this.interpretations = interpretations;
        this.facts = facts;
        this.providers = providers;
    }

    /**
     * Reads the plan.
     *
     * @param present the present criteria, to whose ids the request can refer
     */
    InstrumentPlan read(InstrumentRequest request, List<Criterion> present) {
        Faults faults = new Faults();
        InterpretedCriteria read = read(request, Criterion.ids(present)::contains, faults);
        if (!faults.isEmpty()) {
            throw new Refusal(InstrumentProblem.FAULTY, CatalogueDetail.INSTRUMENT_FAULTY.words(), faults.all());
        }
        return request.plan(read);
    }

    @Override
    public Class<InstrumentRequest> body() {
        return InstrumentRequest.class;
    }

    @Override
    public void check(InstrumentRequest request, Faults faults) {
        read(request, anyId -> true, faults);
    }

    private InterpretedCriteria read(InstrumentRequest request, Predicate<String> known, Faults faults) {
        Vocabulary vocabulary = facts.vocabulary();
        check.check(request, faults);
        TextCheck.checkName(request.name(), "/name", faults);
        TextCheck.checkText(request.summary(), "/summary", faults);
        TextCheck.checkText(request.description(), "/description", faults);
        vocabulary.checkCodes(CoreFacts.THEMES, request.themes(), "/themes", faults);
        vocabulary.checkCodes(CoreFacts.COUNTY, request.regions(), "/regions", faults);
        checkPublicFacts(request, faults);
        checkPartners(request, faults);
        if (request.decisionRules() != null) {
            request.decisionRules().check("/decisionRules", faults);
        }
        List<Criterion> read = criteria.read(request.criteria(), known, vocabulary, faults);
        return new InterpretedCriteria(
                read, interpretations.read(request.cases(), request.notExpressible(), vocabulary, faults));
    }

    private static void checkPublicFacts(InstrumentRequest request, Faults faults) {
        List<PublicFactRequest> publicFacts = Objects.requireNonNullElse(request.publicFacts(), List.of());
        for (int i = 0; i < publicFacts.size(); i++) {
            if (publicFacts.get(i) != null) {
                TextCheck.checkText(publicFacts.get(i).text(), "/publicFacts/" + i + "/text", faults);
            }
        }
    }

    private void checkPartners(InstrumentRequest request, Faults faults) {
        List<UUID> partners = Objects.requireNonNullElse(request.partners(), List.of());
        for (int i = 0; i < partners.size(); i++) {
            if (partners.get(i) != null && providers.findById(partners.get(i)) == null) {
                faults.add(InstrumentIssue.PARTNER_UNKNOWN.at("/partners/" + i));
            }
        }
    }
}
