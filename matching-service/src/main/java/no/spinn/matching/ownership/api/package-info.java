/** What is owned, over HTTP. */
@NullMarked
package no.spinn.matching.ownership.api;

import org.jspecify.annotations.NullMarked;
