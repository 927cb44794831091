package no.spinn.applications.applying.application;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.spinn.applications.applying.extension.Lateness;
import no.spinn.criteria.value.Facts;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** What a submission stores of its application: the stamp, and the facts on which the criteria were judged. */
@Embeddable
class SubmittedContents {

    private @Nullable Instant submittedAt;
    private @Nullable Integer criteriaVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private @Nullable Map<String, Object> effectiveFacts;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private @Nullable List<Map<String, Object>> memberFacts;

    private @Nullable String snapshotSha256;

    @Enumerated(EnumType.STRING)
    private @Nullable Lateness late;

    protected SubmittedContents() {}

    SubmittedContents(SubmissionStamp stamp, EffectiveFacts effective) {
        submittedAt = stamp.at();
        criteriaVersion = stamp.criteriaVersion();
        snapshotSha256 = stamp.snapshotSha256();
        late = stamp.late();
        effectiveFacts = effective.stated().toJson();
        memberFacts = effective.members().isEmpty()
                ? null
                : effective.members().stream().map(Facts::toJson).toList();
    }

    @Nullable
    SubmissionStamp stamp() {
        return submittedAt == null || criteriaVersion == null || snapshotSha256 == null
                ? null
                : new SubmissionStamp(submittedAt, criteriaVersion, snapshotSha256, late);
    }

    /** Empty for an application that was submitted before its facts were stored. */
    Optional<EffectiveFacts> facts() {
        if (effectiveFacts == null) {
            return Optional.empty();
        }
        List<Facts> members = memberFacts == null
                ? List.of()
                : memberFacts.stream().map(Facts::fromJson).toList();
        return Optional.of(new EffectiveFacts(Facts.fromJson(effectiveFacts), members));
    }
}
