/** Cases, exported over HTTP and read back. */
@NullMarked
package no.spinn.applications.record.export.api;

import org.jspecify.annotations.NullMarked;
