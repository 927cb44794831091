/** Tests of the pages for readers. They stand here because they need neither a server nor a service. */
@NullMarked
package no.spinn.documents;

import org.jspecify.annotations.NullMarked;
