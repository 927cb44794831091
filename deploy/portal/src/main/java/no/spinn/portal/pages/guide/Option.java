package no.spinn.portal.pages.guide;

/**
 * A possible answer.
 *
 * @param common whether it stands among the first ones, and not behind a heading of its own
 */
record Option(String value, String label, boolean chosen, boolean common) {}
