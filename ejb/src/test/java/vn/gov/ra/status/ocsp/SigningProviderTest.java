package vn.gov.ra.status.ocsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.InvalidParameterException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.SignatureSpi;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.ra.status.TestPki;

class SigningProviderTest {

    private static final Date NOW = TestPki.date(TestPki.NOW);
    private static final X500Name NAME = new X500Name("CN=Trả lời OCSP");

    private static ResponderKey key(String family) throws Exception {
        return key(KeyPairGenerator.getInstance(family), family);
    }

    private static ResponderKey key(KeyPairGenerator generator, String family) throws Exception {
        generator.initialize("RSA".equals(family) ? 2048 : 256);
        KeyPair pair = generator.generateKeyPair();
        X509CertificateHolder certificate = new JcaX509v3CertificateBuilder(NAME, BigInteger.ONE, NOW, new Date(NOW.getTime() + 1000), NAME, pair.getPublic())
                .build(TestPki.signer(TestPki.pair("ocsp")));
        return new ResponderKey(pair.getPrivate(), certificate);
    }

    private static void signs(ResponderKey key) throws Exception {
        ContentSigner signer = key.signer();
        signer.getOutputStream().write(new byte[] {5, 6});
        var verifier = new JcaContentVerifierProviderBuilder().build(key.certificate()).get(signer.getAlgorithmIdentifier());
        verifier.getOutputStream().write(new byte[] {5, 6});
        assertTrue(verifier.verify(signer.getSignature()));
    }

    @ParameterizedTest
    @CsvSource({"RSA, SunRsaSign", "EC, BC"})
    void where_none_is_named_whoever_is_quicker_in_java_signs(String family, String name) throws Exception {
        ResponderKey key = key(KeyPairGenerator.getInstance(family, new BouncyCastleProvider()), family).with(new SigningProvider(null));

        assertEquals(name, key.provider());
        signs(key);
    }

    @ParameterizedTest
    @CsvSource({"RSA, org.bouncycastle.jce.provider.BouncyCastleProvider, BC", "EC, SunEC, SunEC"})
    void a_provider_that_is_there_signs(String family, String configured, String name) throws Exception {
        ResponderKey key = key(family).with(new SigningProvider(configured));

        assertEquals(name, key.provider());
        signs(key);
    }

    /** None, one that is nowhere, a class that is none, one that knows no such keys, and one whose signatures do not verify. */
    @ParameterizedTest
    @ValueSource(strings = {"", "com.amazon.corretto.crypto.provider.KhongCo", "java.lang.String", "SunJCE", "vn.gov.ra.status.ocsp.SigningProviderTest$Wrong"})
    void otherwise_it_is_signed_in_java(String name) throws Exception {
        ResponderKey key = key("RSA").with(new SigningProvider(name));

        assertEquals("SunRsaSign", key.provider());
        signs(key);
    }

    @Test
    void a_provider_is_found_by_its_class_too() {
        assertEquals("Wrong", new SigningProvider(Wrong.class.getName()).provider().getName());
        assertNull(new SigningProvider(null).provider());
    }

    @Test
    void the_delivered_provider_signs_unless_another_or_none_is_configured() throws Exception {
        String delivered = FromFile.class.getName();

        assertEquals("FromFile", key("RSA").with(SigningProvider.configured(null, null, delivered)).provider());
        assertEquals("SunRsaSign", key("RSA").with(SigningProvider.configured("none", null, delivered)).provider());
        assertEquals("BC", key("RSA").with(SigningProvider.configured(BouncyCastleProvider.class.getName(), null, delivered)).provider());
    }

    /** As on a server without the module, and as where its library cannot be loaded: it offers nothing then. */
    @ParameterizedTest
    @ValueSource(strings = {"com.amazon.corretto.crypto.provider.KhongCo", "vn.gov.ra.status.ocsp.SigningProviderTest$Empty"})
    void java_signs_where_the_delivered_provider_is_not_there_or_offers_nothing(String delivered) throws Exception {
        ResponderKey key = key("RSA").with(SigningProvider.configured(null, null, delivered));

        assertEquals("SunRsaSign", key.provider());
        signs(key);
    }

    /** As an operator configures one that the server does not know: its class, and the file that holds it. */
    @Test
    void a_provider_comes_from_a_file_of_its_own(@TempDir Path directory) throws Exception {
        Path jar = jar(directory.resolve("provider.jar"), FromFile.class);

        SigningProvider provider = new SigningProvider(FromFile.class.getName(), jar);
        ResponderKey key = key("RSA").with(provider);

        assertEquals("FromFile", key.provider());
        assertNotSame(FromFile.class.getClassLoader(), provider.provider().getClass().getClassLoader());
        signs(key);
        assertSame(provider.provider().getClass(), new SigningProvider(FromFile.class.getName(), jar).provider().getClass(),
                "a native library is loaded by one loader only");
    }

    @Test
    void a_file_that_is_not_there_or_holds_another_is_left_alone(@TempDir Path directory) throws Exception {
        Path other = jar(directory.resolve("other.jar"), String.class);

        for (Path jar : List.of(directory.resolve("none.jar"), other)) {
            ResponderKey key = key("RSA").with(new SigningProvider(FromFile.class.getName(), jar));

            assertEquals("SunRsaSign", key.provider());
            signs(key);
        }
    }

    private static Path jar(Path file, Class<?> type) throws Exception {
        String name = type.getName().replace('.', '/') + ".class";
        try (var out = new JarOutputStream(Files.newOutputStream(file)); var in = type.getResourceAsStream("/" + name)) {
            out.putNextEntry(new ZipEntry(name));
            in.transferTo(out);
        }
        return file;
    }

    /** What the JDK signs with, under a name of its own. */
    public static final class FromFile extends Provider {

        private static final long serialVersionUID = 1L;

        public FromFile() {
            super("FromFile", "1", "from a file");
            put("Signature.SHA256withRSA", "sun.security.rsa.RSASignature$SHA256withRSA");
            put("KeyFactory.RSA", "sun.security.rsa.RSAKeyFactory$Legacy");
        }
    }

    /** Knows no algorithm. */
    public static final class Empty extends Provider {

        private static final long serialVersionUID = 1L;

        public Empty() {
            super("Empty", "1", "without its library");
        }
    }

    /** Signs everything with the same octets. */
    public static final class Wrong extends Provider {

        private static final long serialVersionUID = 1L;

        public Wrong() {
            super("Wrong", "1", "wrong on purpose");
            putService(new Service(this, "Signature", "SHA256withRSA", Same.class.getName(), List.of(), Map.of()) {
                @Override
                public Object newInstance(Object parameter) {
                    return new Same();
                }
            });
            putService(new Service(this, "KeyFactory", "RSA", "sun.security.rsa.RSAKeyFactory", List.of(), Map.of()) {
                @Override
                public Object newInstance(Object parameter) throws java.security.NoSuchAlgorithmException {
                    return java.security.Security.getProvider("SunRsaSign").getService("KeyFactory", "RSA").newInstance(parameter);
                }
            });
        }
    }

    static final class Same extends SignatureSpi {

        @Override
        protected void engineInitVerify(java.security.PublicKey key) {
            // never verifies
        }

        @Override
        protected void engineInitSign(PrivateKey key) {
            // whatever the key is
        }

        @Override
        protected void engineUpdate(byte octet) {
            // whatever is signed
        }

        @Override
        protected void engineUpdate(byte[] octets, int offset, int length) {
            // whatever is signed
        }

        @Override
        protected byte[] engineSign() {
            return new byte[256];
        }

        @Override
        protected boolean engineVerify(byte[] signature) {
            return false;
        }

        @Override
        @Deprecated
        protected void engineSetParameter(String name, Object value) {
            throw new InvalidParameterException(name);
        }

        @Override
        @Deprecated
        protected Object engineGetParameter(String name) {
            throw new InvalidParameterException(name);
        }
    }
}
