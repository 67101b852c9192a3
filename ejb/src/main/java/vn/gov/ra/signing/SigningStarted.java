package vn.gov.ra.signing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An errand that begins. The two secrets are told once; only their hashes are kept.
 *
 * @param letterSecret last part of the address by which the letter is fetched
 * @param returnSecret last part of the address to which the signed one is brought
 * @param docNumber number of the letter; null where it has none yet
 * @param issuedOn its date; null likewise
 */
public record SigningStarted(UUID id, String letterSecret, String returnSecret, String fileName, String docNumber, LocalDate issuedOn, Instant until) {
}
