/**
 * Pages of submission lists and of the CA operator's answers.
 * <p>Uses the services of batch and request; knows no rules.
 */
package vn.gov.ra.web.batch;
