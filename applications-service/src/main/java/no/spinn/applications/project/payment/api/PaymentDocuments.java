package no.spinn.applications.project.payment.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import no.spinn.applications.common.casefile.CaseDocument;
import no.spinn.applications.common.casefile.CaseDocument.Direction;
import no.spinn.applications.common.casefile.CaseDocuments;
import no.spinn.applications.common.casefile.CaseFile;
import no.spinn.applications.common.casefile.api.JsonFiles;
import no.spinn.applications.project.payment.Payment;
import no.spinn.applications.project.payment.Payments;
import no.spinn.applications.project.payment.Repayment;
import no.spinn.applications.project.payment.Repayments;
import no.spinn.kit.language.Messages;

/** The payments and repayments of a case, as documents. */
@ApplicationScoped
class PaymentDocuments implements CaseDocuments {

    private static final Messages TITLES = Messages.of(PaymentDocuments.class);

    private final Payments payments;
    private final Repayments repayments;
    private final JsonFiles files;

    PaymentDocuments(Payments payments, Repayments repayments, JsonFiles files) {
        this.payments = payments;
        this.repayments = repayments;
        this.files = files;
    }

    @Override
    public List<CaseDocument> of(CaseFile file) {
        List<Payment> paid = payments.of(file.applicationId());
        return Stream.concat(
                        paid.isEmpty() ? Stream.empty() : Stream.of(paid(file, paid)),
                        repayments.findByIdOptional(file.applicationId()).stream()
                                .map(repayment -> reclaimed(file, repayment)))
                .toList();
    }

    private CaseDocument paid(CaseFile file, List<Payment> paid) {
        return new CaseDocument(
                TITLES.in(file.language(), "payments"),
                Direction.TO_APPLICANT,
                paid.getLast().recordedAt(),
                files.of(
                        "payments.json",
                        new PaymentView.PaymentList(
                                paid.stream().map(PaymentView::of).toList())));
    }

    private CaseDocument reclaimed(CaseFile file, Repayment repayment) {
        return new CaseDocument(
                TITLES.in(file.language(), "repayment"),
                Direction.TO_APPLICANT,
                repayment.reclaimedAt(),
                files.of(
                        "repayment.json",
                        RepaymentResource.RepaymentView.of(repayment, repayments.receipts(file.applicationId()))));
    }
}
