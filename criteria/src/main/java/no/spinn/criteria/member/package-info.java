/** Members on whose behalf a coordinator applies, and the facts on which they are judged. */
@NullMarked
package no.spinn.criteria.member;

import org.jspecify.annotations.NullMarked;
