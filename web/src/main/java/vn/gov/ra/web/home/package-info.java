/**
 * The first page after the sign-in.
 * <p>Owns: nothing. Uses: the state tables and services of request, batch, certificate, token and handover; web.support. Used by: nobody.
 * <p>Times: today in Asia/Ho_Chi_Minh.
 */
package vn.gov.ra.web.home;
