/**
 * Relying systems (hệ thống sử dụng dịch vụ): iOffice, một cửa and others that ask for the status of certificates with client credentials.
 * <p>Owns: {@code relying_system} and, in {@code usage}, {@code relying_usage}: who may ask, for what, from where, how often, and how much was asked.
 * <p>Uses: security, audit, regulation, agency, outbox; account for the administration of the identity provider. Used by: web and rest only.
 * <p>Invariants: the identity provider has one confidential client for each system, brought into agreement through the outbox; a secret is shown once
 * and is kept sealed only until the provider has it; a client that is not registered, disabled or ended opens nothing, even with a token that still lives.
 * <p>Times: a system ends after a legal date; days of quota and usage are Vietnam's.
 */
package vn.gov.ra.relying;
