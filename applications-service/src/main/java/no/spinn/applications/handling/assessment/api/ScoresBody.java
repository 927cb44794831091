package no.spinn.applications.handling.assessment.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import no.spinn.applications.handling.assessment.Score;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Scores by criterion. */
@Schema(name = "ScoresRequest")
record ScoresBody(@NotNull @Size(max = 100) List<@NotNull @Valid ScoreBody> scores) {

    /** One score. */
    @Schema(name = "Score")
    record ScoreBody(
            @NotNull UUID criterionId,

            @NotNull
            @Digits(integer = 4, fraction = 2)
            @Schema(description = "Within the criterion's scale", examples = "5")
            BigDecimal score,

            @NotBlank @Size(max = 4000) @Schema(examples = "Two other municipalities have asked for the same.")
            String reason) {}

    static ScoresBody of(List<Score> scores) {
        return new ScoresBody(scores.stream().map(ScoresBody::body).toList());
    }

    static ScoreBody body(Score score) {
        return new ScoreBody(score.criterionId(), score.score(), score.reason());
    }

    List<Score> toScores() {
        return toScores(scores);
    }

    static List<Score> toScores(List<ScoreBody> scores) {
        return scores.stream()
                .map(body -> new Score(body.criterionId, body.score, body.reason))
                .toList();
    }
}
