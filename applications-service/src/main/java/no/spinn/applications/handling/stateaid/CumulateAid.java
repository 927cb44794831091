package no.spinn.applications.handling.stateaid;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.Applications;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.time.DatabaseClock;
import no.spinn.kit.time.OsloDays;

/** Adds up the de minimis aid of organisations, for them and for providers with an undecided application from them. */
@ApplicationScoped
public class CumulateAid {

    /** Selects undecided applications of an applicant to a provider. */
    static final String UNDECIDED_BY_PROVIDER = """
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
     * Returns the cumulation today, with the latest declaration of the organisation. For the organisation itself, and
     * for providers with an undecided application from it. A provider gets the latest declaration to that provider. For
     * everybody else, the cumulation does not exist.
     */
    public Cumulation readable(OrganisationId organisation, OrganisationId caller) {
        boolean own = organisation.equals(caller);
        if (!own && !hasUndecided(organisation, caller)) {
            throw new Refusal(KitProblem.NOT_FOUND, ApplicationDetail.NO_UNDECIDED_APPLICATION.words());
        }
        Optional<Declaration> declaration =
                own ? declarations.newest(organisation) : declarations.newest(organisation, caller);
        return upTo(
                OsloDays.at(clock.now()),
                organisation,
                declaration.map(Declaration::aid).orElse(List.of()));
    }

    /** Returns the cumulation on a day, with this declared aid. */
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

    static Parameters parties(OrganisationId applicant, OrganisationId provider) {
        return Parameters.with("applicant", applicant.value())
                .and("provider", provider.value())
                .and("undecided", Act.WITHDRAW.from());
    }

    private boolean hasUndecided(OrganisationId applicant, OrganisationId provider) {
        return applications.count("from Application a where " + UNDECIDED_BY_PROVIDER, parties(applicant, provider))
                > 0;
    }
}
