package no.spinn.applications.applying.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.spinn.applications.applying.list.Sort.Position;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Finds the rows of a page. */
@ApplicationScoped
public class FindRows {

    private final EntityManager database;

    FindRows(EntityManager database) {
        this.database = database;
    }

    /**
     * Returns rows in the order of the search.
     *
     * @param after the position of the last row of the previous page; null for the first page
     */
    public <T, S extends Enum<S>> List<Row<T>> of(Search<T, S> search, @Nullable Position after, int rows) {
        SearchConditions conditions = new SearchConditions(search);
        if (after != null) {
            conditions.addAfter(after);
        }
        Class<T> type = search.source().type();
        NativeQuery<?> query = database.createNativeQuery(conditions.select())
                .unwrap(NativeQuery.class)
                .addEntity(type)
                .addScalar("row_id", UUID.class)
                .addScalar("row_due_at", Instant.class)
                .addScalar("row_time", Instant.class);
        conditions.bind(query);
        return query.setMaxResults(rows).getResultList().stream()
                .map(columns -> row(type, (Object[]) columns))
                .toList();
    }

    private static <T> Row<T> row(Class<T> type, Object[] columns) {
        return new Row<>(type.cast(columns[0]), (UUID) columns[1], (Instant) columns[2], (Instant) columns[3]);
    }
}
