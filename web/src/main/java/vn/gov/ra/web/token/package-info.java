/**
 * Pages of devices: stock and single device.
 * <p>Uses the services of token; knows no rules.
 */
package vn.gov.ra.web.token;
