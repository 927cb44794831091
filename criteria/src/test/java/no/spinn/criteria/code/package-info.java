@NullMarked
package no.spinn.criteria.code;

import org.jspecify.annotations.NullMarked;
