/**
 * Whether a paper carries a mark of secrecy (dấu chỉ độ mật) where the rules put one: on a line or in a box of its own near the top of a page.
 * <p>Owns: nothing stored; the text that is read here is never kept and never logged.
 * <p>Uses: document.render.file for what a file is. Used by: document, whose gate for files from outside asks it.
 * <p>Invariants: bounded in pages, octets and time, however the text is packed: {@link vn.gov.ra.document.render.secrecy.PdfStreams}. A PDF that needs a
 * password is refused. What cannot be read within these bounds, a scan above all, carries no mark that a machine can see; its sender's word and its
 * name stay what they were. Nothing here recognises letters in pictures.
 * <p>Source: Law on protection of state secrets (No. 117/2025/QH15, in force since 1 March 2026; before that No. 29/2018/QH14, article 9, with Decree
 * 26/2020/NĐ-CP, article 2 and its annex of stamps).
 */
package vn.gov.ra.document.render.secrecy;
