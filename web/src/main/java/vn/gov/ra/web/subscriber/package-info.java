/**
 * Pages of people and subscribers.
 * <p>Owns: nothing stored. Uses: subscriber, agency, certificate, web.support. Used by: nobody.
 * <p>Invariants: personal numbers are masked; reading one in full is a POST that the trail keeps.
 * <p>Times: shown in Asia/Ho_Chi_Minh as dd/MM/yyyy.
 */
package vn.gov.ra.web.subscriber;
