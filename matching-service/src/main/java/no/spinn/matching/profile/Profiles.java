package no.spinn.matching.profile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.security.OrganisationId;
import org.jspecify.annotations.Nullable;

/** All profiles. To whom one does not belong, it does not exist. */
@ApplicationScoped
public class Profiles implements PanacheRepositoryBase<Profile, UUID> {

    /** One that the caller has saved. */
    public Profile own(UUID id, OrganisationId caller) {
        return belonging(findById(id), caller);
    }

    /** The same, about to be changed. Others who would change it wait until the transaction ends. */
    public Profile lockOwn(UUID id, OrganisationId caller) {
        return belonging(findById(id, LockModeType.PESSIMISTIC_WRITE), caller);
    }

    /** Those of one organisation, newest first, after this one. */
    public List<Profile> of(OrganisationId organisation, @Nullable UUID after, int rows) {
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

    private static Profile belonging(@Nullable Profile profile, OrganisationId caller) {
        return Optional.ofNullable(profile)
                .filter(found -> found.organisation().equals(caller))
                .orElseThrow(() -> new Refusal(KitProblem.NOT_FOUND, "No profile of yours has this id."));
    }
}
