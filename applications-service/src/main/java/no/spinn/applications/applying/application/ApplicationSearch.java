package no.spinn.applications.applying.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Searches the applications in which an organisation has a part. */
@ApplicationScoped
public class ApplicationSearch {

    private final EntityManager database;

    ApplicationSearch(EntityManager database) {
        this.database = database;
    }

    /**
     * Returns applications, newest first.
     *
     * @param after the last application of the previous page; null for the first page
     */
    @SuppressWarnings("unchecked") // The query was made for applications.
    public List<Application> find(Search search, @Nullable UUID after, int rows) {
        SearchConditions conditions = new SearchConditions(search);
        if (after != null) {
            conditions.add("id < :after", "after", after);
        }
        Query query = database.createNativeQuery(
                "SELECT * FROM application WHERE %s ORDER BY id DESC".formatted(conditions.sql()), Application.class);
        conditions.bind(query);
        return query.setMaxResults(rows).getResultList();
    }
}
