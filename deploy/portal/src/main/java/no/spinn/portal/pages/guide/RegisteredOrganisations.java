package no.spinn.portal.pages.guide;

import jakarta.inject.Singleton;
import java.util.Optional;
import no.spinn.portal.pages.page.Visitor;
import no.spinn.portal.pages.upstream.Query;
import no.spinn.portal.pages.upstream.Services;
import no.spinn.portal.route.Service;

/** Looks organisations up in instruments-service. */
@Singleton
class RegisteredOrganisations implements Organisations {

    private final Services services;

    RegisteredOrganisations(Services services) {
        this.services = services;
    }

    @Override
    public Optional<Found> find(Visitor visitor, String number) {
        return services.get(Service.INSTRUMENTS, "/v1/organisations/" + Query.encode(number), visitor, Found.class)
                .ifThere();
    }
}
