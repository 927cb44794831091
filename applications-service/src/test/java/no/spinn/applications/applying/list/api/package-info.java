/** Tests of lists over HTTP. */
@NullMarked
package no.spinn.applications.applying.list.api;

import org.jspecify.annotations.NullMarked;
