package no.spinn.applications.handling.assessment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;

/** The settings for assessments. */
@ConfigMapping(prefix = "spinn.assessment")
public interface AssessmentSettings {

    /**
     * The share of a criterion's scale from which a difference between assessors counts as a disagreement. The default
     * is a third, which is two steps on a scale from 0 to 6. Two careful assessors seldom differ by that much by
     * chance.
     */
    @WithDefault("0.33")
    BigDecimal disagreement();
}
