/** Tests of appeals over HTTP. */
@NullMarked
package no.spinn.applications.appeal.api;

import org.jspecify.annotations.NullMarked;
