/** Money that was granted: what is paid at which milestone, what is reclaimed and what comes back. */
@NullMarked
package no.spinn.applications.project.payment;

import org.jspecify.annotations.NullMarked;
