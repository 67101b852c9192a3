/**
 * Requests (hồ sơ đề nghị): what one letter of an agency asks for, line by line, from the draft to the signed dossier and on to the end of
 * each line.
 * <p>Owns: {@code dossier}, {@code request_line}, {@code line_event}, {@code attachment}, the counter {@code YC}.
 * <p>Uses: security, audit, regulation, document, agency, subscriber, certificate, token, outbox; signature and delegation when the head signs.
 * Used by: approval, batch, personnel, reorganisation. It does not know who judges its lines or which list they are in: those rooms move
 * lines by {@link vn.gov.ra.request.RequestLines}; certificates and devices tell by events what became of them.
 * <p>Invariants: {@link vn.gov.ra.request.RequestLine#take} alone writes a line's state; a draft is never refused for what is missing in it;
 * what the head signs has a fixed hash; one open line per subscriber, purpose and family; nothing is deleted.
 * <p>Times: UTC instants; the letter's date and terms are dates in Viet Nam; the law is the edition in force on the letter's date.
 */
package vn.gov.ra.request;
