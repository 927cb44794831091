/**
 * What the applicant and its partners do until the application is submitted: draft, budget, partners, attachments,
 * submission. The application itself, its states and its acts are here. Nothing here knows how a provider handles an
 * application.
 */
@NullMarked
package no.spinn.applications.applying;

import org.jspecify.annotations.NullMarked;
