/**
 * Accounts (tài khoản): who is invited, tied to which person and agency, holds which roles, and until when; and the set-up list of an empty installation.
 * <p>Owns: {@code app_user_role}; changes {@code app_user} of security, which only reads it. A room above agency and subscriber because it must know
 * whom an account stands for and must write the trail (docs/adr/0006-account-room.md).
 * <p>Uses: security, audit, regulation, agency, subscriber, certificate, outbox. Used by: personnel, reorganisation, relying, notification and retention, web and rest.
 * <p>Invariants: nobody changes the own account; OFFICE_SIGNER and ADMIN need the consent of a second ADMIN, another human being;
 * the last ADMIN stays; ADMIN is held together with no deciding role. Roles take effect when the identity provider has them.
 * Of whoever is wiped at the end of the term the identity provider forgets the ended account; the row stays for the trail.
 * <p>Times: an account ends after a legal date.
 */
package vn.gov.ra.account;
