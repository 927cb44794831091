/** The calls that one can apply to, as far as an application needs to know them: when they take applications, what they ask, who decides. Owned by instruments-service; kept here so that an application can be submitted while that service is away. */
@NullMarked
package no.spinn.applications.upstream.call;

import org.jspecify.annotations.NullMarked;
