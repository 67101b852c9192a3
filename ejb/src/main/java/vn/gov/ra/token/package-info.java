/**
 * Devices that keep keys (thiết bị lưu khóa bí mật): stock, custody, slots with certificates.
 * <p>Owns: {@code token}, {@code token_slot}. A device and a certificate are separate lives; a PIN is never stored.
 * <p>Uses: agency, subscriber, certificate. Used by: request, batch, handover.
 * <p>Invariants: one holder at every instant; a destroyed serial is blocked for ever; handed over only with certificates that are
 * VERIFIED or IN_FORCE; accepted by its subscriber, its certificates come into force.
 * <p>Times: UTC instants; due dates are Asia/Ho_Chi_Minh.
 */
package vn.gov.ra.token;
