/** What others hear about an application. */
@NullMarked
package no.spinn.applications.applying.application.events;

import org.jspecify.annotations.NullMarked;
