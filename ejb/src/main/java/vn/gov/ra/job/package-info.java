/**
 * Long work (imports, exports): accepted at once, done in the background, asked about until it is over.
 * <p>Owns: {@code job}. Uses: security. Used by: every feature that imports or exports.
 * <p>Invariants: a job is seen by who started it and by the office's administrators and observers; it ends exactly once;
 * only who started it cancels it; the worker is told so at its next step and stops; its progress and its end commit apart from the work, so that they are seen while it runs and stay when it fails.
 * <p>Times: UTC instants.
 */
package vn.gov.ra.job;
