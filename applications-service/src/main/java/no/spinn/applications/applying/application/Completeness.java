package no.spinn.applications.applying.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.spinn.applications.applying.application.budget.BudgetRules;
import no.spinn.applications.applying.attachment.Attachment;
import no.spinn.applications.applying.attachment.AttachmentRules;
import no.spinn.applications.applying.attachment.Attachments;
import no.spinn.applications.applying.partner.Partner;
import no.spinn.applications.applying.partner.PartnerRules;
import no.spinn.applications.applying.partner.Partners;
import no.spinn.applications.common.issue.DraftIssue;
import no.spinn.applications.upstream.call.CallTerms;
import no.spinn.applications.upstream.call.FormCache;
import no.spinn.applications.upstream.fact.CheckedFacts;
import no.spinn.applications.upstream.fact.Facts;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.text.Blank;

/** Checks that an application is complete enough to be submitted. Each rule finds all of its faults. */
@ApplicationScoped
public class Completeness {

    private final Facts facts;
    private final Partners partners;
    private final Attachments attachments;
    private final FormCache forms;

    Completeness(Facts facts, Partners partners, Attachments attachments, FormCache forms) {
        this.facts = facts;
        this.partners = partners;
        this.attachments = attachments;
        this.forms = forms;
    }

    /** Returns the faults that prevent the submission of an application to this call. */
    public List<Fault> missing(Application application, CallTerms call) {
        return missing(application.draft(), call, partners.of(application.id()), attachments.of(application.id()));
    }

    /** Returns the faults that prevent the submission of a draft, with its partners and attachments, to this call. */
    public List<Fault> missing(Draft draft, CallTerms call, List<Partner> invited, List<Attachment> attached) {
        List<Fault> faults = new ArrayList<>();
        if (Blank.isBlank(draft.title())) {
            faults.add(DraftIssue.TITLE_MISSING.at(Pointer.ROOT.to("title")));
        }
        // The vocabulary may have changed since the draft was saved.
        CheckedFacts reading = facts.vocabulary().read(draft.facts());
        faults.addAll(reading.faults());
        faults.addAll(call.limits().faults(reading.values()));
        faults.addAll(answerFaults(draft.answers(), call));
        if (draft.budget() != null) {
            faults.addAll(BudgetRules.faults(draft.budget(), reading.values()));
        }
        faults.addAll(PartnerRules.faults(invited, reading.values()));
        faults.addAll(AttachmentRules.faults(attached, call.requiredAttachments()));
        return faults;
    }

    private List<Fault> answerFaults(Map<String, Object> answers, CallTerms call) {
        if (call.form() != null) {
            return forms.form(call.form()).faults(answers);
        }
        return answers.isEmpty() ? List.of() : List.of(DraftIssue.ANSWERS_UNASKED.at(Pointer.ROOT.to("answers")));
    }
}
