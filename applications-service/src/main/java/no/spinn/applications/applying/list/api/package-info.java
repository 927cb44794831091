/** The query parameters and answers that all lists share. */
@NullMarked
package no.spinn.applications.applying.list.api;

import org.jspecify.annotations.NullMarked;
