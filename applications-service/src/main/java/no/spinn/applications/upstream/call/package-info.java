/**
 * The calls, with the parts that an application needs: when they accept applications, what they ask, who decides. Owned by
 * instruments-service and copied here, so that applications can be submitted while that service is down.
 */
@NullMarked
package no.spinn.applications.upstream.call;

import org.jspecify.annotations.NullMarked;
