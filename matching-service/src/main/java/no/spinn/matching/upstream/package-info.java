/** What other services own and publish: calls with their criteria, and the vocabulary of facts. Nothing here changes them. */
@NullMarked
package no.spinn.matching.upstream;

import org.jspecify.annotations.NullMarked;
