@NullMarked
package no.spinn.matching.eligibility;

import org.jspecify.annotations.NullMarked;
