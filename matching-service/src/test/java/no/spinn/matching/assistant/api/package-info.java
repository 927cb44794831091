@NullMarked
package no.spinn.matching.assistant.api;

import org.jspecify.annotations.NullMarked;
