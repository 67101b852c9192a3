/**
 * Long work at pages: how far it is, told by the server while it runs, and the way to end it.
 * <p>Owns: nothing stored. Uses: job. Used by: every page that starts long work.
 * <p>Invariants: only who may see the job is told; a stream ends with its job; where there are too many streams the page asks by itself.
 * <p>Times: a stream looks every second and ends after ten minutes at most.
 */
package vn.gov.ra.web.job;
