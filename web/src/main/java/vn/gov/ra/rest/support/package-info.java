/**
 * What every resource stands on: who may call, how a refusal is told, versions, keys of creating commands, pages of lists, JSON.
 * <p>Owns: nothing stored.
 * <p>Uses: shared, audit, security, idempotency. Used by: every {@code rest.*} room.
 * <p>Invariants: a cookie never authenticates here; every refusal is {@code application/problem+json}; no text of an exception leaves.
 * <p>Times: RFC 3339 in UTC.
 */
package vn.gov.ra.rest.support;
