package no.spinn.instruments.reference.organisation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.spinn.criteria.organisation.PublicUnit;
import no.spinn.criteria.organisation.PublicUnits;
import no.spinn.criteria.vocabulary.FactReader;
import no.spinn.criteria.vocabulary.Vocabulary;
import no.spinn.instruments.reference.fact.Facts;
import no.spinn.kit.businessregister.BusinessRegister;
import no.spinn.kit.businessregister.Finding;
import no.spinn.kit.businessregister.RegisterAnswer;
import no.spinn.kit.businessregister.RegisterUnavailable;
import no.spinn.kit.businessregister.RegisteredUnit;
import no.spinn.kit.problem.Detail;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.time.OsloDays;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Looks up an organisation in the register. When the register cannot be asked, the extract of public organisations answers. No
 * transaction is open during the question.
 */
@ApplicationScoped
public class LookUpOrganisation {

    private static final Logger LOG = Logger.getLogger(LookUpOrganisation.class);

    private final BusinessRegister register;
    private final DeriveFacts derive;
    private final Facts facts;

    LookUpOrganisation(BusinessRegister register, DeriveFacts derive, Facts facts) {
        this.register = register;
        this.derive = derive;
        this.facts = facts;
    }

    /**
     * Refuses a number that the register does not have, or no longer has.
     *
     * @param number an organisation number of nine digits with its check digit
     */
    public Organisation of(String number) {
        if (!register.isConfigured()) {
            return bundled(number).orElseThrow(() -> notFound(OrganisationDetail.NOT_BUNDLED));
        }
        try {
            return answered(number, register.find(number));
        } catch (RegisterUnavailable e) {
            LOG.debugf("the extract answers for Enhetsregisteret: %s", e.getMessage());
            return bundled(number)
                    .orElseThrow(() -> new Refusal(KitProblem.UNAVAILABLE, OrganisationDetail.REGISTER_DOWN.words()));
        }
    }

    private Organisation answered(String number, Finding finding) {
        return switch (finding.answer()) {
            case RegisterAnswer.Registered(RegisteredUnit unit) ->
                new Organisation(
                        number,
                        PublicUnits.written(number, unit.name()),
                        usable(derive.of(unit)),
                        OrganisationSource.ENHETSREGISTERET,
                        OsloDays.at(finding.asOf()));
            case RegisterAnswer.Removed(String name, LocalDate since) -> throw removed(since);
            case RegisterAnswer.Unknown() -> throw notFound(OrganisationDetail.NOT_REGISTERED);
        };
    }

    private Optional<Organisation> bundled(String number) {
        return PublicUnits.find(number).map(this::bundled);
    }

    private Organisation bundled(PublicUnit unit) {
        return new Organisation(
                unit.number(), unit.name(), usable(derive.of(unit)), OrganisationSource.BUNDLED, unit.asOf());
    }

    /** Without facts that the vocabulary does not have: an address abroad has a municipality number of its own kind. */
    private List<FoundFact> usable(List<FoundFact> found) {
        Vocabulary vocabulary = QuarkusTransaction.requiringNew().call(facts::vocabulary);
        return found.stream().flatMap(fact -> usable(fact, vocabulary).stream()).toList();
    }

    private static Optional<FoundFact> usable(FoundFact found, Vocabulary vocabulary) {
        Map<String, Object> read = new FactReader(vocabulary).canonical(Map.of(found.fact(), found.value()));
        return Optional.ofNullable(read.get(found.fact()))
                .map(value -> new FoundFact(found.fact(), value, found.field(), found.found(), found.rule()));
    }

    private static Refusal removed(@Nullable LocalDate since) {
        return new Refusal(
                OrganisationProblem.REMOVED,
                since == null
                        ? OrganisationDetail.REMOVED.words()
                        : OrganisationDetail.REMOVED_ON.words(Map.of("day", since)));
    }

    private static Refusal notFound(Detail detail) {
        return new Refusal(KitProblem.NOT_FOUND, detail.words());
    }
}
