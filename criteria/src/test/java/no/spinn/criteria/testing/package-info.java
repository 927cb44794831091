/** Facts and conditions for tests, of this module and of the services. */
@NullMarked
package no.spinn.criteria.testing;

import org.jspecify.annotations.NullMarked;
