/**
 * Webhooks: news of certificates and lists for relying systems that subscribed to them.
 * <p>Owns: {@code webhook_subscription}, {@code webhook_event}, {@code webhook_delivery}. Uses: relying, certificate and status (their news), audit.
 * Used by: web and rest only.
 * <p>Invariants: an event commits with what it tells or not at all; deliveries of a subscription leave one after the other in the order of their
 * numbers, outside any transaction, at least once; a body names issuer, serial and times, never a person; secrets are sealed and shown once.
 * <p>Times: UTC instants.
 */
package vn.gov.ra.relying.webhook;
