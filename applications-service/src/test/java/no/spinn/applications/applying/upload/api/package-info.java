/** The attachments of an application over HTTP. */
@NullMarked
package no.spinn.applications.applying.upload.api;

import org.jspecify.annotations.NullMarked;
