package no.spinn.applications.handling.assessment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;

/** What providers may set about assessments. */
@ConfigMapping(prefix = "spinn.assessment")
public interface AssessmentSettings {

    /**
     * From which share of a criterion's scale on assessors count as disagreeing. A third: two steps of a scale from 0 to 6,
     * more than two careful readers differ by chance.
     */
    @WithDefault("0.33")
    BigDecimal disagreement();
}
