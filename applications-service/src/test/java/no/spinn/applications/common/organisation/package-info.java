@NullMarked
package no.spinn.applications.common.organisation;

import org.jspecify.annotations.NullMarked;
