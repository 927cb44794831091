package no.spinn.kit.ownership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.spinn.kit.problem.KitDetail;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.ProblemCode;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.security.OrganisationId;
import org.jspecify.annotations.Nullable;

/** The entities of one type. To anyone but its owner, an entity is not found. */
public abstract class OwnedRepository<T extends Owned> implements PanacheRepositoryBase<T, UUID> {

    /** Bounds the load that one organisation can put on the service of all. */
    public static final int MAX_PER_ORGANISATION = 10_000;

    /** An entity of the caller. */
    public T own(UUID id, OrganisationId caller) {
        return requireOwn(findById(id), caller);
    }

    /** An entity of the caller, locked until the end of the transaction. */
    public T lockOwn(UUID id, OrganisationId caller) {
        return requireOwn(findById(id, LockModeType.PESSIMISTIC_WRITE), caller);
    }

    /** The entities of one organisation, newest first, after this id. */
    public List<T> of(OrganisationId organisation, @Nullable UUID after, int rows) {
        Parameters values = Parameters.with("organisation", organisation.value());
        return find(
                        "organisation = :organisation" + (after == null ? "" : " and id < :after")
                                + " order by id desc",
                        after == null ? values : values.and("after", after))
                .page(0, rows)
                .list();
    }

    /** Refuses with this problem when the organisation has {@link #MAX_PER_ORGANISATION} already. */
    public void requireRoom(OrganisationId organisation, ProblemCode full) {
        requireRoom(organisation, full, MAX_PER_ORGANISATION);
    }

    /** Refuses with this problem when the organisation has this many already. */
    public void requireRoom(OrganisationId organisation, ProblemCode full, int limit) {
        if (count("organisation", organisation.value()) >= limit) {
            throw new Refusal(full, KitDetail.MOST.words(Map.of("most", limit)));
        }
    }

    private T requireOwn(@Nullable T found, OrganisationId caller) {
        return Optional.ofNullable(found)
                .filter(one -> one.organisation().equals(caller))
                .orElseThrow(() -> new Refusal(KitProblem.NOT_FOUND, KitDetail.NOTHING_OF_YOURS.words()));
    }
}
