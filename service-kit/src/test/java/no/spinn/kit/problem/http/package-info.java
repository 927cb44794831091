/** How exceptions become faults. */
@NullMarked
package no.spinn.kit.problem.http;

import org.jspecify.annotations.NullMarked;
