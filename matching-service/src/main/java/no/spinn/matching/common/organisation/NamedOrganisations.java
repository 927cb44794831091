package no.spinn.matching.common.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import no.spinn.criteria.organisation.PublicUnits;
import no.spinn.kit.organisationname.NameContract;

/** Every organisation that stores something here, and those of the applications that are judged here. */
@ApplicationScoped
class NamedOrganisations implements NameContract {

    @Override
    public String appearing() {
        return """
                SELECT organisation FROM profile
                UNION ALL SELECT organisation FROM watch
                UNION ALL SELECT organisation FROM webhook
                UNION ALL SELECT organisation FROM partner_listing
                UNION ALL SELECT organisation FROM partner_contact
                UNION ALL SELECT provider FROM submitted_application""";
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
