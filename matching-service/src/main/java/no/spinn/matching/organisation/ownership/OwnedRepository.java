package no.spinn.matching.organisation.ownership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.ProblemCode;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.security.OrganisationId;
import org.jspecify.annotations.Nullable;

/** All of one kind. To whom one does not belong, it does not exist. */
public abstract class OwnedRepository<T extends Owned> implements PanacheRepositoryBase<T, UUID> {

    /** Bounds what one organisation can make everybody's matching look at. */
    public static final int MOST = 10_000;

    /** One of the caller's. */
    public T own(UUID id, OrganisationId caller) {
        return belonging(findById(id), caller);
    }

    /** The same, about to be changed. Others who would change it wait until the transaction ends. */
    public T lockOwn(UUID id, OrganisationId caller) {
        return belonging(findById(id, LockModeType.PESSIMISTIC_WRITE), caller);
    }

    /** Those of one organisation, newest first, after this one. */
    public List<T> of(OrganisationId organisation, @Nullable UUID after, int rows) {
        Parameters values = Parameters.with("organisation", organisation.value());
        return find(
                        "organisation = :organisation" + (after == null ? "" : " and id < :after")
                                + " order by id desc",
                        after == null ? values : values.and("after", after))
                .page(0, rows)
                .list();
    }

    /** Refused with this problem when the organisation has {@link #MOST} already. */
    public void requireRoom(OrganisationId organisation, ProblemCode full) {
        requireRoom(organisation, full, MOST);
    }

    /** Refused with this problem when the organisation has that many already. */
    public void requireRoom(OrganisationId organisation, ProblemCode full, int most) {
        if (count("organisation", organisation.value()) >= most) {
            throw new Refusal(full, "An organisation has at most %d.".formatted(most));
        }
    }

    private T belonging(@Nullable T found, OrganisationId caller) {
        return Optional.ofNullable(found)
                .filter(one -> one.organisation().equals(caller))
                .orElseThrow(() -> new Refusal(KitProblem.NOT_FOUND, "Nothing of yours has this id."));
    }
}
