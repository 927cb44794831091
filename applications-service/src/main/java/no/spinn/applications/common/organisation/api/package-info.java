/** Names organisations in answers. */
@NullMarked
package no.spinn.applications.common.organisation.api;

import org.jspecify.annotations.NullMarked;
