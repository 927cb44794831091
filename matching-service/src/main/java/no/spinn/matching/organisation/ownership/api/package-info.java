/** What is owned, over HTTP. */
@NullMarked
package no.spinn.matching.organisation.ownership.api;

import org.jspecify.annotations.NullMarked;
