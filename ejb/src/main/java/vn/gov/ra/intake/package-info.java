/**
 * Bulk intake: files of many lines (XLSX, CSV) as agencies really send them, read, judged, mended, and made one draft dossier.
 * By topic: {@code sheet} (what a file is and how its text was written), {@code row} (headings, rows, cells), {@code workbook} (templates and
 * annotated files).
 * <p>Owns: {@code import_file}, {@code import_row}. Uses: request (the rules of a line, drafts), document, agency, job, regulation.
 * Used by: pages and REST only.
 * <p>Invariants: the same code judges here and before the signature; a value is altered only with a finding; what is guessed is only
 * proposed; nothing is a request before it is accepted; one bad row stops nothing; what is about whom is sealed at rest.
 * <p>Times: UTC instants; dates in files are day first, never month first.
 */
package vn.gov.ra.intake;
