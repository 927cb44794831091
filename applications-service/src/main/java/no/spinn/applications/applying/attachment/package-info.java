/** The files of an application as rows: what is known of each, where its bytes are, and the rules that a submission goes by. Knows neither how a file comes in nor who may read it. */
@NullMarked
package no.spinn.applications.applying.attachment;

import org.jspecify.annotations.NullMarked;
