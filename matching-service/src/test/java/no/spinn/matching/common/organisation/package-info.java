@NullMarked
package no.spinn.matching.common.organisation;

import org.jspecify.annotations.NullMarked;
