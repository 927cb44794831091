package no.spinn.applications.common.document;

import java.time.Instant;

/**
 * The head of a document.
 *
 * @param sender name and number, or the number alone while no name is known; the receiver likewise
 * @param date when it was written; shown as a day in Norway, and stored to the second in the metadata of the PDF
 * @param reference the reference of the case
 */
public record Letterhead(String sender, String receiver, Instant date, String reference) {}
