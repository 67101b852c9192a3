package vn.gov.ra.document;

/** A stored file with its plain bytes. */
public record FileContent(FileRef ref, byte[] bytes) {
}
