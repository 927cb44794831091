/**
 * The one place where exceptions become error responses ({@code application/problem+json}), and the published list of problem
 * types. Features declare codes and throw refusals; they never build error responses themselves.
 */
@NullMarked
package no.spinn.kit.problem.http;

import org.jspecify.annotations.NullMarked;
