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
import no.spinn.applications.upstream.fact.Vocabularies;
import no.spinn.criteria.value.Facts;
import no.spinn.criteria.vocabulary.FactReader;
import no.spinn.criteria.vocabulary.Vocabulary;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.text.Blank;

/** Checks that an application is complete enough to be submitted. Each rule finds all of its faults. */
@ApplicationScoped
public class Completeness {

    private final Vocabularies vocabularies;
    private final Partners partners;
    private final Attachments attachments;
    private final FormCache forms;

    Completeness(Vocabularies vocabularies, Partners partners, Attachments attachments, FormCache forms) {
        this.vocabularies = vocabularies;
        this.partners = partners;
        this.attachments = attachments;
        this.forms = forms;
    }

    /**
     * What keeps a draft from being submitted, and what its applicant should know.
     *
     * @param facts on which criteria are judged
     */
    public record Findings(List<Fault> faults, List<Fault> warnings, EffectiveFacts facts) {}

    /** Checks an application to this call. */
    public Findings check(Application application, CallTerms call) {
        return check(application.draft(), call, partners.of(application.id()), attachments.of(application.id()));
    }

    /** Checks a draft, with its partners and attachments, to this call. */
    public Findings check(Draft draft, CallTerms call, List<Partner> invited, List<Attachment> attached) {
        return now().of(draft, call, invited, attached);
    }

    /** Checks many drafts by the vocabulary of now, which is read once. */
    Check now() {
        return new Check(vocabularies.current());
    }

    /** Checks drafts by one vocabulary. */
    final class Check {

        private final Vocabulary vocabulary;

        private Check(Vocabulary vocabulary) {
            this.vocabulary = vocabulary;
        }

        Findings of(Draft draft, CallTerms call, List<Partner> invited, List<Attachment> attached) {
            List<Fault> faults = new ArrayList<>();
            if (Blank.isBlank(draft.title())) {
                faults.add(DraftIssue.TITLE_MISSING.at(Pointer.ROOT.to("title")));
            }
            // The vocabulary may have changed since the draft was saved.
            FactReader reader = new FactReader(vocabulary);
            Facts stated = reader.read(draft.facts());
            faults.addAll(reader.faults());
            MemberFacts members = MemberFacts.read(invited, vocabulary);
            faults.addAll(members.faults());
            // The call may have got its currency since.
            faults.addAll(CurrencyRules.faults(draft.with(stated.toJson()), call.currency()));
            faults.addAll(answerFaults(draft.answers(), call));
            if (draft.budget() != null) {
                faults.addAll(BudgetRules.faults(draft.budget(), stated));
            }
            faults.addAll(PartnerRules.faults(invited, stated));
            faults.addAll(AttachmentRules.faults(attached, call.requiredAttachments()));
            Draft read = draft.with(stated.toJson());
            EffectiveFacts effective = EffectiveFacts.of(read, invited, members.each());
            CriteriaRules.Findings judged =
                    CriteriaRules.judge(call, StatedFacts.of(effective, draft.budget() != null, invited));
            faults.addAll(judged.faults());
            List<Fault> warnings = new ArrayList<>(judged.warnings());
            warnings.addAll(Contradictions.of(read, invited, members.given()));
            return new Findings(faults, warnings, effective);
        }
    }

    private List<Fault> answerFaults(Map<String, Object> answers, CallTerms call) {
        if (call.form() != null) {
            return forms.form(call.form()).faults(answers);
        }
        return answers.isEmpty() ? List.of() : List.of(DraftIssue.ANSWERS_UNASKED.at(Pointer.ROOT.to("answers")));
    }
}
