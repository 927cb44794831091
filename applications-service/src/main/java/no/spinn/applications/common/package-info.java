/**
 * What every group may use and no group owns: documents, case files, canonical JSON, the calendar of working days, the
 * catalogue of draft issues. Knows no feature.
 */
@NullMarked
package no.spinn.applications.common;

import org.jspecify.annotations.NullMarked;
