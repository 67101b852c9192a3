package vn.gov.ra.signature;

import java.time.Instant;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * One signature of a PDF, as the file itself tells; who the signer is and whether the certificate was good is not known here.
 *
 * @param subFilter the kind of signature, such as {@code ETSI.CAdES.detached}
 * @param signer certificate of the signer
 * @param from offset at which the signed bytes begin; 0 where it is made properly
 * @param end offset behind the last signed byte
 * @param gapIsSignature what the byte range leaves out is the signature's own hexadecimal string and nothing else
 * @param intact digest and signature verify over the bytes of the range
 * @param digest name of the digest algorithm, such as {@code SHA256}
 * @param bound the signed attributes name the signer's certificate by its hash; required for CAdES
 * @param claimedAt the signing time the signer claims; null where none; proves nothing
 */
public record PdfSignature(String subFilter, X509CertificateHolder signer, long from, long end, boolean gapIsSignature, boolean intact,
        String digest, boolean bound, Instant claimedAt) {

    public boolean oldAlgorithm() {
        return PdfSignatures.old(digest) || PdfSignatures.old(PdfSignatures.algorithm(signer.getSignatureAlgorithm()));
    }
}
