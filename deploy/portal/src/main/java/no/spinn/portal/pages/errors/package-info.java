/** Pages that help when an address leads nowhere, or a service is away. */
@NullMarked
package no.spinn.portal.pages.errors;

import org.jspecify.annotations.NullMarked;
