/** The JSON format of conditions and values, as callers, events and stored rows have it. */
@NullMarked
package no.spinn.matching.language.condition.api;

import org.jspecify.annotations.NullMarked;
