/**
 * Pages of handing over devices: minutes, acceptance, the register.
 * <p>Uses the services of handover and token; knows no rules.
 */
package vn.gov.ra.web.handover;
