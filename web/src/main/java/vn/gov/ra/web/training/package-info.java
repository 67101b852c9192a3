/**
 * Pages of training and commitments: sessions and who attended, the list of commitments, a subscriber's own, and the part of a person's page.
 * <p>Owns: nothing stored. Uses: training, web.support, web.list. Used by: nobody.
 * <p>Invariants: who may is the services' word.
 * <p>Times: shown in Asia/Ho_Chi_Minh.
 */
package vn.gov.ra.web.training;
