package no.spinn.applications.handling.stateaid;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.Applications;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.time.DatabaseClock;
import no.spinn.kit.time.OsloDays;

/** Adds up what organisations have received, for themselves and for those who are to decide about more. */
@ApplicationScoped
public class CumulateAid {

    /** An application that waits for the decision of a provider. */
    static final String BEFORE_PROVIDER = """
            a.applicant = :applicant and a.state in :undecided
            and a.callId in (select c.id from Call c where c.providerOrganisation = :provider)""";

    private final Awards awards;
    private final Declarations declarations;
    private final Applications applications;
    private final DatabaseClock clock;

    CumulateAid(Awards awards, Declarations declarations, Applications applications, DatabaseClock clock) {
        this.awards = awards;
        this.declarations = declarations;
        this.applications = applications;
        this.clock = clock;
    }

    /**
     * As it is today, with what the organisation has declared last. For the organisation itself and for providers that have
     * an application of it before them; the latter with what it has declared to them. To everybody else it does not exist.
     */
    public Cumulation readable(OrganisationId organisation, OrganisationId caller) {
        boolean own = organisation.equals(caller);
        if (!own && !isBefore(organisation, caller)) {
            throw new Refusal(KitProblem.NOT_FOUND, "No application of this organisation is before you.");
        }
        Optional<Declaration> declaration =
                own ? declarations.newest(organisation) : declarations.newest(organisation, caller);
        return upTo(
                OsloDays.at(clock.now()),
                organisation,
                declaration.map(Declaration::aid).orElse(List.of()));
    }

    /** As it is on a day, with these declared. */
    Cumulation upTo(LocalDate day, OrganisationId organisation, List<DeclaredAid> declared) {
        Window window = Window.endingOn(day);
        return new Cumulation(
                organisation,
                window,
                awards.deMinimis(organisation, window),
                declared.stream()
                        .filter(aid -> window.contains(aid.grantedOn()))
                        .toList());
    }

    static Parameters before(OrganisationId applicant, OrganisationId provider) {
        return Parameters.with("applicant", applicant.value())
                .and("provider", provider.value())
                .and("undecided", Act.WITHDRAW.from());
    }

    private boolean isBefore(OrganisationId applicant, OrganisationId provider) {
        return applications.count("from Application a where " + BEFORE_PROVIDER, before(applicant, provider)) > 0;
    }
}
