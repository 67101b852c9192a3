package vn.gov.ra.handover;

import java.time.Instant;
import java.util.UUID;

/** A party's signature for reading. */
public record SignatureView(String party, SignatureMethod method, String signer, Instant signedAt, UUID fileId) {
}
