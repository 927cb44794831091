package no.spinn.instruments.catalogue.call.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.spinn.criteria.vocabulary.Vocabulary;
import no.spinn.instruments.catalogue.call.Audience;
import no.spinn.instruments.catalogue.call.Call;
import no.spinn.instruments.catalogue.call.CallIssue;
import no.spinn.instruments.catalogue.call.CallPlan;
import no.spinn.instruments.catalogue.call.CallProblem;
import no.spinn.instruments.catalogue.call.CallTerms;
import no.spinn.instruments.catalogue.instrument.Instrument;
import no.spinn.instruments.catalogue.instrument.Presentation;
import no.spinn.instruments.common.detail.CatalogueDetail;
import no.spinn.instruments.reference.criterion.Criterion;
import no.spinn.instruments.reference.criterion.Interpretation;
import no.spinn.instruments.reference.criterion.api.CriteriaRequests;
import no.spinn.instruments.reference.criterion.api.InterpretationReader;
import no.spinn.instruments.reference.fact.Facts;
import no.spinn.kit.body.BodyCheck;
import no.spinn.kit.problem.Faults;
import no.spinn.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads the plan in a request and refuses it with all its faults at once. */
@ApplicationScoped
class CallReader implements BodyCheck<CallRequest> {

    private final CallRequestCheck check;
    private final CriteriaRequests criteria;
    private final InterpretationReader interpretations;
    private final Facts facts;

    CallReader(CallRequestCheck check, CriteriaRequests criteria, InterpretationReader interpretations, Facts facts) {
        this.check = check;
        this.criteria = criteria;
        this.interpretations = interpretations;
        this.facts = facts;
    }

    /** The plan of a new call under this instrument; null where there is none. */
    CallPlan readNew(CallRequest request, @Nullable Instrument instrument) {
        return read(request, instrument, null, new Faults());
    }

    /** The plan that replaces the present one of a call. */
    CallPlan readFor(Call call, CallRequest request) {
        Faults faults = new Faults();
        if (request.instrumentId != null
                && !request.instrumentId.equals(call.instrument().id())) {
            faults.add(CallIssue.INSTRUMENT_STANDS.at("/instrumentId"));
        }
        return read(request, call.instrument(), call, faults);
    }

    @Override
    public Class<CallRequest> body() {
        return CallRequest.class;
    }

    @Override
    public void check(CallRequest request, Faults faults) {
        Vocabulary vocabulary = facts.vocabulary();
        check.check(request, null, vocabulary, faults);
        criteria.read(request.criteria, anyId -> true, vocabulary, faults);
        interpretations.read(request.cases, request.notExpressible, vocabulary, faults);
    }

    private CallPlan read(CallRequest request, @Nullable Instrument instrument, @Nullable Call present, Faults faults) {
        Vocabulary vocabulary = facts.vocabulary();
        check.check(request, present == null ? null : present.terms().form(), vocabulary, faults);
        if (instrument != null) {
            Presentation presentation = instrument.profile().presentation();
            Audience announced = Objects.requireNonNullElse(announced(present), Audience.ALL);
            requireWithin(presentation.themes(), announced.themes(), request.themes, "/themes", faults);
            requireWithin(presentation.regions(), announced.regions(), request.regions, "/regions", faults);
        }
        List<Criterion> known = present == null ? List.of() : present.ownCriteria();
        List<Criterion> read = criteria.read(request.criteria, Criterion.ids(known)::contains, vocabulary, faults);
        Interpretation interpretation = interpretations.read(request.cases, request.notExpressible, vocabulary, faults);
        if (!faults.isEmpty()) {
            throw new Refusal(CallProblem.FAULTY, CatalogueDetail.CALL_FAULTY.words(), faults.all());
        }
        CallTerms terms = instrument == null
                ? request.terms()
                : request.terms().under(instrument.profile().presentation(), announced(present));
        return new CallPlan(terms, request.opensAt, request.closesAt, read, interpretation);
    }

    /** What an announced call is for; null for a draft. */
    private static @Nullable Audience announced(@Nullable Call present) {
        return present != null && present.state().isPublic() ? present.terms().audience() : null;
    }

    /**
     * Adds a fault at each code that neither the instrument has nor the call was announced for. An instrument without any has
     * all.
     */
    private static void requireWithin(
            List<String> ofInstrument,
            List<String> announced,
            @Nullable List<String> ofCall,
            String pointer,
            Faults faults) {
        for (int i = 0; ofCall != null && !ofInstrument.isEmpty() && i < ofCall.size(); i++) {
            String code = ofCall.get(i);
            if (!ofInstrument.contains(code) && !announced.contains(code)) {
                faults.add(CallIssue.OUTSIDE_INSTRUMENT.at(
                        pointer + "/" + i, Map.of("codes", String.join(", ", ofInstrument))));
            }
        }
    }
}
