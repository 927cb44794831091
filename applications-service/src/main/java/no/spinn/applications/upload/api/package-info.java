/** The attachments of an application over HTTP. */
@NullMarked
package no.spinn.applications.upload.api;

import org.jspecify.annotations.NullMarked;
