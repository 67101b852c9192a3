package vn.gov.ra.status.crl;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import vn.gov.ra.shared.Sha256;
import vn.gov.ra.status.path.ListFrame;

/**
 * What has to be computed over all octets of a list, its hash and whether the key signed it. Of a long list that takes as long as reading it,
 * so it goes on beside that; it needs nothing of the caller's thread.
 *
 * @param sha256 of its DER, lower-case hex
 */
record Sealed(String sha256, boolean signed) {

    private static final int LONG = 1 << 20;

    /** @return brings the result once */
    static Supplier<Sealed> of(byte[] der, SubjectPublicKeyInfo key) {
        Supplier<Sealed> work = () -> new Sealed(Sha256.hex(der), ListFrame.signed(der, key));
        return der.length < LONG ? work : CompletableFuture.supplyAsync(work)::join;
    }
}
