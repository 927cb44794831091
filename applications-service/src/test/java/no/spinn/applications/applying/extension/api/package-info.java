@NullMarked
package no.spinn.applications.applying.extension.api;

import org.jspecify.annotations.NullMarked;
