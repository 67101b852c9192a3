/**
 * The way into a request from what happened: choose the event, choose from the register, and the draft is written.
 * <p>Owns: nothing stored. Uses: lifeevent, regulation. Used by: nobody.
 * <p>Invariants: works without scripts; what was chosen is checked by the service again.
 * <p>Times: days in Viet Nam.
 */
package vn.gov.ra.web.lifeevent;
