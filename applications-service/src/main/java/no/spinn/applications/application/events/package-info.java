/** What others hear about an application. */
@NullMarked
package no.spinn.applications.application.events;

import org.jspecify.annotations.NullMarked;
