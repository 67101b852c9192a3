package vn.gov.ra.signature.document;

/**
 * A signed document that somebody asks about.
 *
 * @param original what a signature beside its document was made over; null where it is in the file
 */
public record SentDocument(byte[] file, byte[] original) {
}
