/** What the tests share: the other services as this one meets them, and drafts to submit. */
@NullMarked
package no.spinn.applications.testdata;

import org.jspecify.annotations.NullMarked;
