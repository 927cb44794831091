/** Tests of notices. */
@NullMarked
package no.spinn.applications.handling.notice;

import org.jspecify.annotations.NullMarked;
