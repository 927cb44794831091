/** What others hear about an appeal. */
@NullMarked
package no.spinn.applications.handling.appeal.events;

import org.jspecify.annotations.NullMarked;
