/** State aid, where a recipient acts economically: on what basis it was granted, what an applicant has declared to have received elsewhere, and that no organisation gets more de minimis aid than the law allows. */
@NullMarked
package no.spinn.applications.handling.stateaid;

import org.jspecify.annotations.NullMarked;
