/**
 * What a file really is, by its content and never by its name: type, and what a PDF or ZIP must not carry.
 * <p>Owns: the types the portal takes ({@link vn.gov.ra.document.render.file.FileType}). Uses: shared. Used by: document, request, batch, certificate.
 * <p>Invariants: nothing in a file is executed, followed or unpacked to disk; what cannot be told is refused.
 * <p>Times: none.
 */
package vn.gov.ra.document.render.file;
