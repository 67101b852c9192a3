/**
 * How a webhook leaves the house: where it may go, how it is signed (Standard Webhooks), and one HTTP exchange that cannot be led astray.
 * <p>Owns: nothing stored. Uses: relying (blocks of addresses). Used by: relying.webhook.
 * <p>Invariants: the address that is connected to is the address that was checked; nothing is followed; one deadline over everything.
 * <p>Times: the signature's timestamp is seconds since 1970, UTC.
 */
package vn.gov.ra.relying.post;
