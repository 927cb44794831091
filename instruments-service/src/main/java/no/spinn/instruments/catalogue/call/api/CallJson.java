package no.spinn.instruments.catalogue.call.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.spinn.instruments.catalogue.call.Audience;
import no.spinn.instruments.catalogue.call.CallDates;
import no.spinn.instruments.catalogue.call.CallRules;
import no.spinn.instruments.catalogue.call.CallState;
import no.spinn.instruments.catalogue.call.CallTerms;
import no.spinn.instruments.catalogue.call.CallTexts;
import no.spinn.instruments.catalogue.call.CallTimes;
import no.spinn.instruments.catalogue.call.Contact;
import no.spinn.instruments.catalogue.call.Funding;
import no.spinn.instruments.catalogue.call.PublicCall;
import no.spinn.instruments.catalogue.call.RequiredAttachment;
import no.spinn.instruments.catalogue.instrument.Instrument;
import no.spinn.instruments.reference.criterion.Criterion;
import no.spinn.instruments.reference.criterion.Interpretation;
import no.spinn.instruments.reference.decision.DecisionRules;
import org.jspecify.annotations.Nullable;

/**
 * Calls as JSON, which has the members of the groups side by side. Each mix-in repeats the components of the record that it
 * annotates, since features know no Jackson.
 */
@Singleton
public class CallJson implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper json) {
        json.addMixIn(PublicCall.class, FlatCall.class)
                .addMixIn(CallTerms.class, FlatTerms.class)
                .addMixIn(CallRules.class, FlatRules.class);
    }

    private record FlatCall(
            UUID id,
            int version,
            CallState state,
            Instrument.Reference instrument,
            @JsonUnwrapped CallRules rules,
            @JsonUnwrapped CallTerms terms,
            @JsonUnwrapped CallTimes times,
            @Nullable String cancellationReason) {}

    private record FlatRules(
            int criteriaVersion,
            Integer instrumentCriteriaVersion,
            List<Criterion> criteria,
            @JsonUnwrapped Interpretation interpretation,
            @Nullable DecisionRules decisionRules) {}

    private record FlatTerms(
            @JsonUnwrapped CallTexts texts,
            @JsonUnwrapped Audience audience,
            @JsonUnwrapped Funding funding,
            @JsonUnwrapped CallDates dates,
            Boolean refuseIneligible,
            @Nullable Map<String, Object> form,
            List<RequiredAttachment> requiredAttachments,
            @Nullable Contact contact) {}
}
