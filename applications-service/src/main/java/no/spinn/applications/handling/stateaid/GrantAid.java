package no.spinn.applications.handling.stateaid;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.spinn.applications.applying.application.ApplicationProblem;
import no.spinn.applications.applying.application.ApplicationRefused;
import no.spinn.applications.common.document.DisplayMoney;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.kit.problem.Fault;

/** Grants state aid as part of a decision, within the limits of the law. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class GrantAid {

    private static final Currency EURO = Currency.getInstance("EUR");

    private final Awards awards;
    private final Declarations declarations;
    private final CumulateAid cumulateAid;

    GrantAid(Awards awards, Declarations declarations, CumulateAid cumulateAid) {
        this.awards = awards;
        this.declarations = declarations;
        this.cumulateAid = cumulateAid;
    }

    /**
     * Refuses de minimis aid when other aid has not been declared, or when it would exceed the ceiling of the recipient:
     * then none of it can be de minimis aid, not even a part (Article 3 of Regulation (EU) 2023/2831). Until the transaction
     * ends, nobody else can grant de minimis aid to the same organisations.
     */
    public void requireRoom(List<NewAid> intended, LocalDate day) {
        List<NewAid> grants = intended.stream()
                .filter(grant -> grant.aid().regime() == Regime.DE_MINIMIS)
                .toList();
        // In a fixed order, so that concurrent decisions for many recipients do not deadlock.
        Map<String, List<NewAid>> byRecipient =
                grants.stream().collect(groupingBy(grant -> grant.recipient().value(), TreeMap::new, toList()));
        byRecipient.keySet().forEach(this::lock);
        refuse(
                ApplicationProblem.DE_MINIMIS_UNDECLARED,
                grants.stream()
                        .filter(this::isUndeclared)
                        .map(GrantAid::undeclared)
                        .toList());
        refuse(
                ApplicationProblem.DE_MINIMIS_EXCEEDED,
                byRecipient.values().stream()
                        .flatMap(ofOne -> excess(ofOne, day).stream())
                        .toList());
    }

    /** Stores the aid of a decision. */
    public void record(UUID decisionId, NewAid granted, LocalDate day) {
        awards.persist(new Aid(decisionId, granted, day));
    }

    private boolean isUndeclared(NewAid grant) {
        return declarations.findByIdOptional(grant.application().id()).isEmpty();
    }

    private static Fault undeclared(NewAid grant) {
        return AidIssue.UNDECLARED.at(grant.place().to("stateAid"));
    }

    /**
     * Returns a fault for each grant that exceeds the ceiling of one organisation, when they are granted one after the
     * other.
     */
    private List<Fault> excess(List<NewAid> grants, LocalDate day) {
        List<Fault> faults = new ArrayList<>();
        BigDecimal wanted = BigDecimal.ZERO;
        for (NewAid grant : grants) {
            wanted = wanted.add(grant.inEuro());
            BigDecimal left = cumulateAid
                    .upTo(
                            day,
                            grant.recipient(),
                            declarations.of(grant.application().id()).aid())
                    .left();
            if (wanted.compareTo(left) > 0) {
                faults.add(beyondCeiling(grant, wanted, left));
            }
        }
        return faults;
    }

    private static Fault beyondCeiling(NewAid grant, BigDecimal wanted, BigDecimal left) {
        return AidIssue.BEYOND_CEILING.at(
                grant.place().to("amount"),
                Map.of(
                        "wanted",
                        DisplayMoney.of(wanted, EURO),
                        "left",
                        DisplayMoney.of(left, EURO),
                        "ceiling",
                        DisplayMoney.of(Cumulation.CEILING, EURO)));
    }

    private static void refuse(ApplicationProblem problem, List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new ApplicationRefused(problem, ApplicationDetail.NOTHING_DECIDED.words(), faults);
        }
    }

    private void lock(String recipient) {
        awards.getEntityManager()
                .createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .setParameter("name", "de minimis " + recipient)
                .getSingleResult();
    }
}
