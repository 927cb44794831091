package no.spinn.matching.watch;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.security.OrganisationId;
import org.jspecify.annotations.Nullable;

/** All watches. To whom one does not belong, it does not exist. */
@ApplicationScoped
public class Watches implements PanacheRepositoryBase<Watch, UUID> {

    /** One of the caller's. */
    public Watch own(UUID id, OrganisationId caller) {
        return findByIdOptional(id)
                .filter(found -> found.organisation().equals(caller))
                .orElseThrow(() -> new Refusal(KitProblem.NOT_FOUND, "No watch of yours has this id."));
    }

    /** Those of one organisation, newest first, after this one. */
    public List<Watch> of(OrganisationId organisation, @Nullable UUID after, int rows) {
        Parameters values = Parameters.with("organisation", organisation.value());
        return find(
                        "organisation = :organisation" + (after == null ? "" : " and id < :after")
                                + " order by id desc",
                        after == null ? values : values.and("after", after))
                .page(0, rows)
                .list();
    }

    long count(OrganisationId organisation) {
        return count("organisation", organisation.value());
    }
}
