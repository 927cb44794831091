package no.spinn.portal.pages.developers;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.Arrays;
import no.spinn.portal.pages.page.Visitor;
import no.spinn.portal.pages.upstream.Kept;
import no.spinn.portal.pages.upstream.NotThereException;
import no.spinn.portal.pages.upstream.PagesSettings;
import no.spinn.portal.pages.upstream.Services;
import no.spinn.portal.route.Service;

/** The OpenAPI documents, as the services publish them. */
@Singleton
class Documents {

    private static final String ADDRESS = "/q/openapi?format=json";

    private final Services services;
    private final Kept<Service, Document> documents;

    Documents(Services services, PagesSettings settings) {
        this.services = services;
        this.documents = new Kept<>(settings.keep());
    }

    /** @param word the name of a service in addresses */
    Document of(Visitor visitor, String word) {
        Service service = Arrays.stream(Service.values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow(NotThereException::new);
        return documents.get(
                service,
                key -> new Document(
                        key, services.get(key, ADDRESS, visitor, JsonNode.class).await()));
    }
}
