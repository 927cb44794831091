package no.spinn.applications.handling.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.partner.Partner;
import no.spinn.applications.applying.partner.PartnerState;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.security.OrganisationId;

/**
 * Finds conflicts of interest (habilitet, forvaltningsloven § 6) that can be computed. An assessor must not act for, or
 * be tied to, the applicant or a partner. Assessors declare any other conflict themselves.
 */
public final class Impartiality {

    private Impartiality() {}

    /** Returns a fault for each tie that is a conflict of interest. */
    public static List<Fault> conflicts(Assessor assessor, Application application, List<Partner> partners) {
        Map<OrganisationId, AssessmentIssue> involved = involved(application, partners);
        Assessor.Registration registration = assessor.registration();
        List<Fault> conflicts = new ArrayList<>();
        involved.forEach((organisation, issue) -> {
            if (organisation.equals(registration.organisation())
                    || registration.ties().contains(organisation)) {
                conflicts.add(issue.at(Pointer.ROOT.to("assessorId"), Map.of("organisation", organisation)));
            }
        });
        return conflicts;
    }

    private static Map<OrganisationId, AssessmentIssue> involved(Application application, List<Partner> partners) {
        Map<OrganisationId, AssessmentIssue> involved = new LinkedHashMap<>();
        partners.stream()
                .filter(partner -> partner.state() != PartnerState.DECLINED)
                .forEach(partner -> involved.put(partner.organisation(), AssessmentIssue.TIED_TO_PARTNER));
        involved.put(application.applicant(), AssessmentIssue.TIED_TO_APPLICANT);
        return involved;
    }
}
