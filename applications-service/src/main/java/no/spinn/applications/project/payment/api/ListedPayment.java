package no.spinn.applications.project.payment.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import no.spinn.applications.applying.application.api.ApplicationReference;
import no.spinn.applications.applying.application.api.Expanded;
import no.spinn.applications.upstream.call.api.CallReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A payment in a list. */
@Schema(name = "ListedPayment", description = "A payment in a list")
record ListedPayment(
        @JsonUnwrapped PaymentView payment,
        ApplicationReference application,
        CallReference call,

        @Schema(description = "Only with `expand`") @Nullable
        Expanded expanded) {}
