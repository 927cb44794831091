/** Worked examples that people write from a published text, beside the rule, so that a rule that is written wrongly is noticed. */
@NullMarked
package no.spinn.criteria.cases;

import org.jspecify.annotations.NullMarked;
