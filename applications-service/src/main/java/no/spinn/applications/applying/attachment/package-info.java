/**
 * The metadata of attachments, the location of their bytes, and their rules for a submission. Knows neither how files are
 * received nor who may read them.
 */
@NullMarked
package no.spinn.applications.applying.attachment;

import org.jspecify.annotations.NullMarked;
