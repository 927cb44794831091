/** How files come to an application and leave it: its applicant sends them, each is received on disk, looked at, and kept together with its row. */
@NullMarked
package no.spinn.applications.applying.upload;

import org.jspecify.annotations.NullMarked;
