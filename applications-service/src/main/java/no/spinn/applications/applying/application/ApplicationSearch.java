package no.spinn.applications.applying.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import no.spinn.applications.applying.application.Sort.Position;
import org.jspecify.annotations.Nullable;

/** Searches the applications in which an organisation has a part. */
@ApplicationScoped
public class ApplicationSearch {

    private final EntityManager database;

    ApplicationSearch(EntityManager database) {
        this.database = database;
    }

    /**
     * Returns applications in the order of the search.
     *
     * @param after the position of the last application of the previous page; null for the first page
     */
    @SuppressWarnings("unchecked") // The query was made for applications.
    public List<Application> find(Search search, @Nullable Position after, int rows) {
        SearchConditions conditions = new SearchConditions(search);
        if (after != null) {
            conditions.addAfter(after);
        }
        Query query = database.createNativeQuery(conditions.select(), Application.class);
        conditions.bind(query);
        return query.setMaxResults(rows).getResultList();
    }
}
