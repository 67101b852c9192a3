/**
 * Whether a paper carries a mark of secrecy (dấu chỉ độ mật) where the rules put one: on a line or in a box of its own near the top of a page.
 * <p>Owns: nothing stored; the text that is read here is never kept and never logged.
 * <p>Uses: document.render.file for what a file is. Used by: whoever takes files in.
 * <p>Invariants: bounded in pages, octets and time. What cannot be read within these bounds, a scan above all, carries no mark that a machine can see;
 * its sender's word and its name stay what they were.
 * <p>Source: Law on protection of state secrets 2018, article 9; Decree 26/2020/NĐ-CP, article 2 and its annex of stamps.
 */
package vn.gov.ra.document.render.secrecy;
