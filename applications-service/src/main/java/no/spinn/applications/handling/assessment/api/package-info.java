/** Assessors, scores and the ranked list over HTTP. */
@NullMarked
package no.spinn.applications.handling.assessment.api;

import org.jspecify.annotations.NullMarked;
