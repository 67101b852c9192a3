/** The as-of view of the pages of one certificate, device, person or agency: the same address with {@code asOf=dd/MM/yyyy}. */
package vn.gov.ra.web.past;
