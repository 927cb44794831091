package no.spinn.applications.project.payment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;

/** The claims for repayment, by application, and the receipts. */
@ApplicationScoped
public class Repayments implements PanacheRepositoryBase<Repayment, UUID> {

    /** Returns the claim; refuses when there is none. */
    public Repayment of(UUID applicationId) {
        return findByIdOptional(applicationId)
                .orElseThrow(() -> new Refusal(KitProblem.NOT_FOUND, ApplicationDetail.NOTHING_RECLAIMED.words()));
    }

    /** Returns the receipts in the order in which they were recorded. */
    public List<RepaymentReceipt> receipts(UUID applicationId) {
        return getEntityManager()
                .createQuery("from RepaymentReceipt where applicationId = ?1 order by id", RepaymentReceipt.class)
                .setParameter(1, applicationId)
                .getResultList();
    }

    boolean hasReference(UUID applicationId, String reference) {
        return receipts(applicationId).stream()
                .anyMatch(receipt -> receipt.reference().equals(reference));
    }

    /** Returns the sum of the receipts. */
    public BigDecimal received(UUID applicationId) {
        return receipts(applicationId).stream().map(RepaymentReceipt::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Returns what is yet to be repaid of each of these grants that was reclaimed. */
    Map<UUID, BigDecimal> left(List<UUID> applicationIds) {
        Map<UUID, BigDecimal> left = new HashMap<>();
        list("applicationId in ?1", applicationIds)
                .forEach(claim ->
                        left.put(claim.applicationId(), claim.claim().amount().value()));
        getEntityManager()
                .createQuery("from RepaymentReceipt where applicationId in ?1", RepaymentReceipt.class)
                .setParameter(1, applicationIds)
                .getResultStream()
                .forEach(receipt ->
                        left.merge(receipt.applicationId(), receipt.amount().negate(), BigDecimal::add));
        return left;
    }

    void add(RepaymentReceipt receipt) {
        getEntityManager().persist(receipt);
    }
}
