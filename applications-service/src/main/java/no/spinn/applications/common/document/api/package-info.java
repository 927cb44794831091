/** Answers that are documents if the caller likes. */
@NullMarked
package no.spinn.applications.common.document.api;

import org.jspecify.annotations.NullMarked;
