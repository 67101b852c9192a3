/**
 * What papers look like, as pictures that stand beside a form.
 * <p>Owns: nothing stored. Uses: file (what a file really is). Used by: the pages that show papers.
 * <p>Invariants: a paper from outside is drawn by our own code and never run in the reader's browser; whatever cannot be drawn is no picture, not a failure.
 * <p>Times: none.
 */
package vn.gov.ra.document.render.picture;
