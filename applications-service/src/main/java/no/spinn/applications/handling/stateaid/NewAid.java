package no.spinn.applications.handling.stateaid;

import java.math.BigDecimal;
import no.spinn.applications.applying.application.Application;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.value.Money;

/**
 * Aid that is about to be granted.
 *
 * @param application with its row locked
 * @param aid valid according to {@link AidRules}, at the official rate, and not {@code none}
 * @param place of the grant in the request
 */
public record NewAid(Application application, StateAid aid, Money amount, Pointer place) {

    OrganisationId recipient() {
        return application.applicant();
    }

    BigDecimal inEuro() {
        return aid.inEuro(amount);
    }
}
