/** Tests of notices. */
@NullMarked
package no.spinn.applications.notice;

import org.jspecify.annotations.NullMarked;
