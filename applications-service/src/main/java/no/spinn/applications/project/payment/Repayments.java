package no.spinn.applications.project.payment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;

/** What was reclaimed, by application, and what has come back. */
@ApplicationScoped
public class Repayments implements PanacheRepositoryBase<Repayment, UUID> {

    /** Refused when nothing was reclaimed. */
    public Repayment of(UUID applicationId) {
        return findByIdOptional(applicationId)
                .orElseThrow(() -> new Refusal(KitProblem.NOT_FOUND, "Nothing was reclaimed."));
    }

    /** In the order in which they were recorded. */
    public List<RepaymentReceipt> receipts(UUID applicationId) {
        return getEntityManager()
                .createQuery("from RepaymentReceipt where applicationId = ?1 order by id", RepaymentReceipt.class)
                .setParameter(1, applicationId)
                .getResultList();
    }

    /** What has come back. */
    public BigDecimal received(UUID applicationId) {
        return receipts(applicationId).stream().map(RepaymentReceipt::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    void keep(RepaymentReceipt receipt) {
        getEntityManager().persist(receipt);
    }
}
