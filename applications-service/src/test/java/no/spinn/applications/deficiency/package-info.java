/** What an application can lack, in every language. */
@NullMarked
package no.spinn.applications.deficiency;

import org.jspecify.annotations.NullMarked;
