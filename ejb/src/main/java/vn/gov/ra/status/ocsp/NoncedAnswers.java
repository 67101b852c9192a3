package vn.gov.ra.status.ocsp;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.function.Function;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.operator.OperatorCreationException;
import vn.gov.ra.status.crl.AuthorityState;

/**
 * Answers to a nonce out of those that were signed ahead: what one says of the certificate stands there already, and holds as long as that answer
 * does. Only the moment, the nonce and the signature are new; nothing is read into objects and written out again.
 */
final class NoncedAnswers {

    private static final int SEQUENCE = 0x30;
    private static final int FIRST = 0xA1;

    private NoncedAnswers() {
    }

    /**
     * @param keys who signs for an authority; null where it answers itself
     * @return null where nothing was signed ahead for the question, or it is written in another way than most
     */
    static OcspAnswer of(byte[] request, SignedAnswers ahead, Function<AuthorityState, ResponderKey> keys, Instant now) throws IOException, OperatorCreationException {
        NoncedQuestion question = NoncedQuestion.of(request);
        OcspAnswer before = question == null ? null : ahead.present(ByteBuffer.wrap(question.plain()), now);
        AuthorityState authority = before == null ? null : before.cacheable().basis().only();
        ResponderKey key = authority == null ? null : keys.apply(authority);
        DerPart responses = key == null ? null : SignedOctets.responses(before.bytes());
        if (responses == null) {
            return null;
        }
        byte[] data = SignedOctets.der(SEQUENCE, key.nameOctets(), DerTimes.of(now).getEncoded(ASN1Encoding.DER), responses.whole(), SignedOctets.der(FIRST, question.extensions()));
        return new OcspAnswer(SignedOctets.of(data, key), null, before.kind());
    }
}
