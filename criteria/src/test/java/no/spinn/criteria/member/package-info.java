@NullMarked
package no.spinn.criteria.member;

import org.jspecify.annotations.NullMarked;
