@NullMarked
package no.spinn.criteria.wording;

import org.jspecify.annotations.NullMarked;
