package no.spinn.instruments.reference.fact;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import no.spinn.criteria.value.FactType;
import no.spinn.criteria.vocabulary.FactDefinition;
import no.spinn.criteria.vocabulary.Vocabulary;
import no.spinn.instruments.history.Change;
import no.spinn.instruments.history.History;
import no.spinn.instruments.history.HistoryAdvanced;
import no.spinn.instruments.history.Kind;
import no.spinn.instruments.history.NewRevision;
import no.spinn.instruments.history.Subject;
import org.jspecify.annotations.Nullable;

/** All facts. */
@ApplicationScoped
public class Facts implements PanacheRepositoryBase<Fact, String> {

    private final History history;
    private final FactAnnouncements announcements;
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable Vocabulary vocabulary;

    Facts(History history, FactAnnouncements announcements) {
        this.history = history;
        this.announcements = announcements;
    }

    /** Facts in the order of asking, of one type or all, that come after a place in it. */
    public List<Fact> after(Place place, @Nullable FactType type, int limit) {
        String later = "(position > :position or position = :position and id > :id)";
        Parameters parameters = Parameters.with("position", place.position()).and("id", place.id());
        PanacheQuery<Fact> query = type == null
                ? find(later + " order by position, id", parameters)
                : find(later + " and type = :type order by position, id", parameters.and("type", type));
        return query.page(0, limit).list();
    }

    /** Adds or redefines a fact. */
    public void place(FactDefinition definition, int position) {
        FactDefinition placed = definition.atPlace(position);
        Fact fact = findById(placed.id());
        if (fact == null) {
            fact = new Fact(placed, position);
            persist(fact);
        } else {
            fact.moveTo(position);
            if (fact.definition().equals(placed)) {
                return;
            }
            fact.define(placed);
        }
        history.append(List.of(new NewRevision(Subject.fact(placed.id()), fact.version(), Change.PUBLISHED, placed)));
        announcements.announce(placed);
    }

    /** All facts, cached in memory, since nearly every request is checked against them. */
    public Vocabulary vocabulary() {
        Vocabulary known = vocabulary;
        return known == null ? read() : known;
    }

    private Vocabulary read() {
        long before = changes.get();
        Vocabulary read = Vocabulary.of(listAll().stream().map(Fact::definition).toList());
        synchronized (changes) {
            // A vocabulary that was read while facts changed is not cached.
            vocabulary = changes.get() == before ? read : null;
        }
        return read;
    }

    void forget(@Observes HistoryAdvanced advanced) {
        if (advanced.subjects().stream().anyMatch(subject -> subject.kind() == Kind.FACT)) {
            synchronized (changes) {
                changes.incrementAndGet();
                vocabulary = null;
            }
        }
    }

    /** A place in the order of asking; {@link #START} is before the first fact. */
    public record Place(int position, String id) {

        public static final Place START = new Place(-1, "");
    }
}
