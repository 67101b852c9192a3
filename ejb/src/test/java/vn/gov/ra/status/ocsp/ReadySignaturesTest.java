package vn.gov.ra.status.ocsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.ContentVerifier;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadySignaturesTest {

    private static KeyPair pair(String family) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(family);
        generator.initialize(family.equals("RSA") ? 2048 : 256);
        return generator.generateKeyPair();
    }

    private static boolean signs(ReadySignatures signatures, KeyPair pair, String text) throws Exception {
        ContentSigner signer = signatures.signer();
        signer.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        byte[] made = signer.getSignature();
        ContentVerifier verifier = new JcaContentVerifierProviderBuilder().build(pair.getPublic()).get(signer.getAlgorithmIdentifier());
        verifier.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        return verifier.verify(made);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EC", "RSA"})
    void one_signature_after_the_other_and_many_at_once_verify_each_for_its_own_text(String family) throws Exception {
        KeyPair pair = pair(family);
        ReadySignatures signatures = new ReadySignatures(pair.getPrivate(), new BouncyCastleProvider());
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Boolean>> all = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                String text = "Trả lời " + i;
                all.add(threads.submit(() -> signs(signatures, pair, text)));
            }
            for (Future<Boolean> each : all) {
                assertTrue(each.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Two answers begun one before the other ends must not share what is being signed. */
    @Test
    void answers_that_are_made_crosswise_do_not_mix() throws Exception {
        KeyPair pair = pair("EC");
        ReadySignatures signatures = new ReadySignatures(pair.getPrivate(), new BouncyCastleProvider());
        ContentSigner first = signatures.signer();
        first.getOutputStream().write(1);
        assertTrue(signs(signatures, pair, "giữa chừng"));
        first.getOutputStream().write(2);
        byte[] made = first.getSignature();

        ContentVerifier verifier = new JcaContentVerifierProviderBuilder().build(pair.getPublic()).get(first.getAlgorithmIdentifier());
        verifier.getOutputStream().write(new byte[] {1, 2});
        assertTrue(verifier.verify(made));
        assertEquals("1.2.840.10045.4.3.2", first.getAlgorithmIdentifier().getAlgorithm().getId());
    }

    @Test
    void a_key_that_its_provider_cannot_use_is_refused_before_an_answer_is_begun() throws Exception {
        KeyPair pair = pair("EC");
        assertThrows(OperatorCreationException.class, () -> new ReadySignatures(pair.getPrivate(), java.security.Security.getProvider("SunJCE")).signer());
    }
}
