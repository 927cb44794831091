/** The messages of draft issues in every language. */
@NullMarked
package no.spinn.applications.common.issue;

import org.jspecify.annotations.NullMarked;
