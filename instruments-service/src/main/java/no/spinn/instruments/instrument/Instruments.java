package no.spinn.instruments.instrument;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.spinn.instruments.criterion.Criterion;
import no.spinn.instruments.instrument.CriteriaSet.Id;
import org.jspecify.annotations.Nullable;

/** All instruments with the versions of their criteria. */
@ApplicationScoped
public class Instruments implements PanacheRepositoryBase<Instrument, UUID> {

    private final Event<InstrumentPublished> published;

    Instruments(Event<InstrumentPublished> published) {
        this.published = published;
    }

    /** Instruments with ids greater than this one, in the order of ids; a null filters nothing. */
    public List<Instrument> after(UUID id, @Nullable Nature nature, @Nullable UUID providerId, int limit) {
        return find("""
                        from Instrument i join fetch i.provider p
                        where i.id > :id and (:nature is null or i.nature = :nature)
                          and (:provider is null or p.id = :provider)
                        order by i.id""", Parameters.with("id", id).and("nature", nature).and("provider", providerId))
                .page(Page.ofSize(limit))
                .list();
    }

    /** The criteria as they are now. */
    public List<Criterion> criteriaOf(Instrument instrument) {
        return criteriaOf(instrument, instrument.criteriaVersion());
    }

    /** The criteria as they were published under this number. */
    public List<Criterion> criteriaOf(Instrument instrument, int version) {
        CriteriaSet set = getEntityManager().find(CriteriaSet.class, new Id(instrument.id(), version));
        return Objects.requireNonNull(set, () -> instrument.slug() + " has no criteria version " + version)
                .criteria();
    }

    /** Publishes a new instrument or a change of one; criteria that say something else begin a new version. */
    public void publish(UUID id, Instrument.Profile profile, List<Criterion> criteria) {
        Instrument instrument = findById(id);
        if (instrument == null) {
            instrument = new Instrument(id, profile);
            persist(instrument);
            publishCriteria(instrument, criteria);
        } else {
            instrument.change(profile);
            List<Criterion> current = criteriaOf(instrument);
            List<Criterion> next = continueVersions(current, criteria);
            if (!next.equals(current)) {
                publishCriteria(instrument, next);
            }
        }
        flush();
        published.fire(new InstrumentPublished(instrument, criteriaOf(instrument)));
    }

    private void publishCriteria(Instrument instrument, List<Criterion> criteria) {
        getEntityManager()
                .persist(new CriteriaSet(new Id(instrument.id(), instrument.nextCriteriaVersion()), criteria));
    }

    // A criterion that still says the same keeps its version, so that a reader sees which of them changed.
    private static List<Criterion> continueVersions(List<Criterion> current, List<Criterion> next) {
        Map<UUID, Criterion> known = current.stream().collect(Collectors.toMap(Criterion::id, Function.identity()));
        return next.stream()
                .map(criterion -> continueVersion(known.get(criterion.id()), criterion))
                .toList();
    }

    private static Criterion continueVersion(@Nullable Criterion before, Criterion now) {
        if (before == null) {
            return now;
        }
        Criterion unchanged = now.withVersion(before.version());
        return unchanged.equals(before) ? before : now.withVersion(before.version() + 1);
    }
}
