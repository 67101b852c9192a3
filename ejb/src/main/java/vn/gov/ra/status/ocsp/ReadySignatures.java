package vn.gov.ra.status.ocsp;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Signature;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.RuntimeOperatorException;

/**
 * Signatures of one key that were begun before and are used again: to begin one takes Bouncy Castle twice as long as to make one, because it works
 * out the multiples of the curve's base point anew. As many are kept as ever signed at once.
 */
final class ReadySignatures {

    private final Queue<Signature> free = new ConcurrentLinkedQueue<>();
    private final PrivateKey key;
    private final Provider provider;
    private final AlgorithmIdentifier algorithm;

    ReadySignatures(PrivateKey key, Provider provider) {
        this.key = key;
        this.provider = provider;
        this.algorithm = new DefaultSignatureAlgorithmIdentifierFinder().find(ResponderKey.algorithm(key));
    }

    AlgorithmIdentifier algorithm() {
        return algorithm;
    }

    /** For one answer. @throws OperatorCreationException the key cannot sign */
    ContentSigner signer() throws OperatorCreationException {
        if (free.isEmpty()) {
            free.add(begun());
        }
        return new OneAnswer();
    }

    private Signature begun() throws OperatorCreationException {
        try {
            Signature signature = Signature.getInstance(ResponderKey.algorithm(key), provider);
            signature.initSign(key);
            return signature;
        } catch (GeneralSecurityException e) {
            throw new OperatorCreationException("the responder's key cannot sign", e);
        }
    }

    private final class OneAnswer implements ContentSigner {

        private final ByteArrayOutputStream body = new ByteArrayOutputStream(512);

        @Override
        public AlgorithmIdentifier getAlgorithmIdentifier() {
            return algorithm;
        }

        @Override
        public OutputStream getOutputStream() {
            return body;
        }

        /** One that failed is not used again. */
        @Override
        public byte[] getSignature() {
            try {
                Signature ready = free.poll();
                Signature signature = ready == null ? begun() : ready;
                signature.update(body.toByteArray());
                byte[] made = signature.sign();
                free.add(signature);
                return made;
            } catch (GeneralSecurityException | OperatorCreationException e) {
                throw new RuntimeOperatorException("the responder's key cannot sign", e);
            }
        }
    }
}
