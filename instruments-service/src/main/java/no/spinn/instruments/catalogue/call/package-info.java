/** Calls for applications: the table of acts, the lifecycle that performs them, the checks of plans and amendments, and the clock that opens and closes calls. */
@NullMarked
package no.spinn.instruments.catalogue.call;

import org.jspecify.annotations.NullMarked;
