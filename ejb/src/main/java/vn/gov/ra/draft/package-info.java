/**
 * What somebody typed into a form and has not sent yet (bản nháp): it survives a logout, a restart and the way to another PC.
 * <p>Owns: {@code form_draft}. Uses: shared, security, regulation. Used by: nobody in this archive; pages and REST keep what is typed through it.
 * <p>Invariants: a draft belongs to one account, and no other reads it, administrators included; what was typed is sealed in the
 * database; the last save wins; it is no part of any object, so that it is neither checked nor in the trail.
 * <p>Times: UTC instants; kept for the days of the setting {@code draft.keep.days}, counted from the last save.
 */
package vn.gov.ra.draft;
