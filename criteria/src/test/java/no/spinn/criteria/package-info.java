@NullMarked
package no.spinn.criteria;

import org.jspecify.annotations.NullMarked;
