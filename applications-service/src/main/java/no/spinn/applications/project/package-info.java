/**
 * After the grant: the agreement, payments by milestone, reports, and the end of the project. Nothing that happens before a
 * grant may depend on this group.
 */
@NullMarked
package no.spinn.applications.project;

import org.jspecify.annotations.NullMarked;
