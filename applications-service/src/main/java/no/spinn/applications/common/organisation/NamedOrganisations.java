package no.spinn.applications.common.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import no.spinn.criteria.organisation.PublicUnits;
import no.spinn.kit.organisationname.NameContract;

/** Every organisation that has a part in a case, or decides on cases. */
@ApplicationScoped
class NamedOrganisations implements NameContract {

    @Override
    public String appearing() {
        return """
                SELECT applicant FROM application
                UNION ALL SELECT organisation FROM partner
                UNION ALL SELECT provider_organisation FROM call
                UNION ALL SELECT organisation FROM assessor
                UNION ALL SELECT appeal_body FROM appeal
                UNION ALL SELECT organisation FROM aid_award
                UNION ALL SELECT applicant FROM deadline_extension
                UNION ALL SELECT organisation FROM webhook""";
    }

    @Override
    public Optional<Known> known(String number) {
        return PublicUnits.find(number).map(unit -> new Known(unit.name(), unit.asOf()));
    }

    @Override
    public String written(String number, String registered) {
        return PublicUnits.written(number, registered);
    }
}
