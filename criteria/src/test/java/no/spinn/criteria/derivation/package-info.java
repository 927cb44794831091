@NullMarked
package no.spinn.criteria.derivation;

import org.jspecify.annotations.NullMarked;
