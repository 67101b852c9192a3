/**
 * Pages of setting up: the six steps, settings, calendar, delegation documents and grants of authority.
 * <p>Owns: nothing stored. Uses: account, regulation, delegation, subscriber, web.support. Used by: the home page (whether something is open).
 * <p>Invariants: a step is done when the data say so, never ticked by hand.
 * <p>Times: shown in Asia/Ho_Chi_Minh as dd/MM/yyyy.
 */
package vn.gov.ra.web.setup;
