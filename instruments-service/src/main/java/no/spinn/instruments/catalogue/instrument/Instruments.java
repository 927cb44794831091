package no.spinn.instruments.catalogue.instrument;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.spinn.instruments.catalogue.instrument.CriteriaSet.Id;
import no.spinn.instruments.common.detail.CatalogueDetail;
import no.spinn.instruments.reference.criterion.Interpretation;
import no.spinn.instruments.reference.criterion.InterpretedCriteria;
import no.spinn.instruments.reference.provider.NamedProvider;
import no.spinn.instruments.reference.provider.Providers;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.security.OrganisationId;

/** All instruments, with the versions of their criteria. */
@ApplicationScoped
public class Instruments implements PanacheRepositoryBase<Instrument, UUID> {

    private final Providers providers;

    Instruments(Providers providers) {
        this.providers = providers;
    }

    /** These instruments, in the order of ids. */
    public List<Instrument> withProviders(List<UUID> ids) {
        return list("from Instrument i join fetch i.provider where i.id in ?1 order by i.id", ids);
    }

    /**
     * Begins an act of a provider on a published instrument: locks it until the transaction ends and checks the act against
     * {@link InstrumentAct}. Refuses with 404 where the caller has no such instrument, and with 409 in the wrong stage.
     */
    public Instrument begin(InstrumentAct act, UUID id, OrganisationId caller) {
        Instrument instrument =
                findLocked(id).filter(found -> found.isOf(caller)).orElseThrow(Instruments::notFound);
        act.requireLegalFrom(InstrumentStage.of(instrument));
        return instrument;
    }

    /** The refusal where an instrument or a draft does not exist for the caller. */
    public static Refusal notFound() {
        return new Refusal(KitProblem.NOT_FOUND, CatalogueDetail.NO_INSTRUMENT_OR_DRAFT.words());
    }

    /** The instrument with its row locked until the transaction ends. */
    Optional<Instrument> findLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The instrument with this slug. */
    public Optional<Instrument> named(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    boolean isTaken(String slug, UUID byAnotherThan) {
        return count("slug = ?1 and id <> ?2", slug, byAnotherThan) > 0;
    }

    /** The present criteria. */
    public InterpretedCriteria criteriaOf(Instrument instrument) {
        return criteriaOf(instrument, instrument.criteriaVersion());
    }

    /** The criteria in this version. */
    public InterpretedCriteria criteriaOf(Instrument instrument, int version) {
        return criteria(instrument.id(), version)
                .orElseThrow(() -> new IllegalStateException(instrument.id() + " has no criteria version " + version));
    }

    /** The criteria in this version, if it exists. */
    public Optional<InterpretedCriteria> criteria(UUID instrumentId, int version) {
        CriteriaSet set = getEntityManager().find(CriteriaSet.class, new Id(instrumentId, version));
        return Optional.ofNullable(set).map(CriteriaSet::criteria);
    }

    void publishCriteria(Instrument instrument, InterpretedCriteria criteria) {
        getEntityManager()
                .persist(new CriteriaSet(new Id(instrument.id(), instrument.nextCriteriaVersion()), criteria));
    }

    /** The public state of the instrument. */
    public PublicInstrument publicStateOf(Instrument instrument) {
        return publicStateOf(instrument, criteriaOf(instrument));
    }

    /** The same without the criteria, for lists. */
    public PublicInstrument outlineOf(Instrument instrument) {
        return publicStateOf(instrument, new InterpretedCriteria(List.of(), Interpretation.NONE));
    }

    private PublicInstrument publicStateOf(Instrument instrument, InterpretedCriteria interpreted) {
        Instrument.Profile profile = instrument.profile();
        return new PublicInstrument(
                instrument.id(),
                instrument.version(),
                instrument.status(),
                profile.slug(),
                NamedProvider.of(profile.provider()),
                profile.nature(),
                PublicPresentation.of(profile.presentation(), partners(profile.presentation())),
                new InstrumentRules(
                        instrument.criteriaVersion(),
                        interpreted.criteria(),
                        interpreted.interpretation(),
                        profile.decisionRules()),
                instrument.retirement());
    }

    private List<NamedProvider> partners(Presentation presentation) {
        return presentation.partners().stream()
                .map(id -> Objects.requireNonNull(providers.findById(id)))
                .map(NamedProvider::of)
                .toList();
    }
}
