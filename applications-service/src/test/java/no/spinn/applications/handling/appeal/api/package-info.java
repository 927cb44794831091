/** Tests of appeals over HTTP. */
@NullMarked
package no.spinn.applications.handling.appeal.api;

import org.jspecify.annotations.NullMarked;
