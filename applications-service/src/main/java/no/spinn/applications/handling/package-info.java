/**
 * What the provider, its assessors and the appeal body do with a submitted application: formal check, assessment, decision,
 * state aid, notices and their letters, appeals. Nothing here knows of agreements or payments.
 */
@NullMarked
package no.spinn.applications.handling;

import org.jspecify.annotations.NullMarked;
