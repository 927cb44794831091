/** Public organisations of Norway that are known without asking a register, with the facts that are known of them. */
@NullMarked
package no.spinn.criteria.organisation;

import org.jspecify.annotations.NullMarked;
