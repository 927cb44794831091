package no.spinn.applications.common.document;

import java.time.Instant;

/**
 * What stands above a document.
 *
 * @param date when it was written; shown as the day in Norway, and told to the second in the PDF's own data
 * @param reference how the case is called
 */
public record Letterhead(String sender, String receiver, Instant date, String reference) {}
