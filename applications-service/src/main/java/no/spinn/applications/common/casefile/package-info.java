/** The documents of a case. Each feature provides its own. Who collects them, and for what purpose, is not known here. */
@NullMarked
package no.spinn.applications.common.casefile;

import org.jspecify.annotations.NullMarked;
