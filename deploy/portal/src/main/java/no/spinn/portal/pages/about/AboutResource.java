package no.spinn.portal.pages.about;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import no.spinn.portal.pages.page.Chrome;
import no.spinn.portal.pages.page.Visit;

/** Pages of texts alone. */
@Path("/")
@Produces(Visit.HTML)
public class AboutResource {

    private static final String LANGUAGE = "{language:nb|nn|en}";

    private final Visit visit;

    AboutResource(Visit visit) {
        this.visit = visit;
    }

    record AboutPage(Chrome page) implements TemplateInstance {}

    record PrivacyPage(Chrome page) implements TemplateInstance {}

    record AccessibilityPage(Chrome page) implements TemplateInstance {}

    @GET
    @Path(LANGUAGE + "/about")
    public TemplateInstance about() {
        return new AboutPage(visit.page());
    }

    @GET
    @Path(LANGUAGE + "/privacy")
    public TemplateInstance privacy() {
        return new PrivacyPage(visit.page());
    }

    @GET
    @Path(LANGUAGE + "/accessibility")
    public TemplateInstance accessibility() {
        return new AccessibilityPage(visit.page());
    }
}
