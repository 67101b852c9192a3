package vn.gov.ra.document.render.pack;

/**
 * A file taken out of a ZIP.
 *
 * @param name relative, with plain strokes, NFC; safe to show, not meant to be a path on our disk
 */
public record UnpackedFile(String name, byte[] content) {
}
