package no.spinn.portal.pages.calls;

import io.quarkus.qute.TemplateInstance;
import java.util.Map;
import no.spinn.portal.pages.catalogue.CallDetail;
import no.spinn.portal.pages.page.Chrome;

/**
 * A call.
 *
 * @param words the executed condition of each criterion, by its id
 * @param applicantTypes the names of the types of applicants, by their codes
 */
record CallPage(Chrome page, CallDetail call, Map<String, String> words, Map<String, String> applicantTypes)
        implements TemplateInstance {}
