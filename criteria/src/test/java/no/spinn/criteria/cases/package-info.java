@NullMarked
package no.spinn.criteria.cases;

import org.jspecify.annotations.NullMarked;
