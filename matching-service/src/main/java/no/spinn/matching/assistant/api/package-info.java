/** What assistants may use of this service: public operations that change nothing. */
@NullMarked
package no.spinn.matching.assistant.api;

import org.jspecify.annotations.NullMarked;
