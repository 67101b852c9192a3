package vn.gov.ra.relying.post;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A receiver that speaks TLS on this machine, with a certificate of an authority of its own, and says 204. */
final class SecureReceiver implements AutoCloseable {

    static final String NAME = "mot-cua.example.vn";
    private static final char[] PASSWORD = "nhan-tin".toCharArray();

    private final KeyPair authority = pair();
    private final SSLServerSocket server;
    private final AtomicInteger requests = new AtomicInteger();
    private final java.security.cert.X509Certificate anchor;

    /** @param name in its certificate @param ended when that ends, from now */
    SecureReceiver(String name, Duration ended) throws GeneralSecurityException, IOException, OperatorCreationException {
        Instant now = Clock.systemUTC().instant();
        X500Name ca = new X500Name("CN=CA nội bộ của tỉnh (thử)");
        anchor = certificate(ca, ca, authority, authority, now.plus(Duration.ofDays(1)), Extension.basicConstraints, new BasicConstraints(true));
        KeyPair own = pair();
        java.security.cert.X509Certificate shown = certificate(ca, new X500Name("CN=Một cửa"), own, authority, now.plus(ended), Extension.subjectAlternativeName,
                new GeneralNames(new GeneralName(GeneralName.dNSName, name)));
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("own", own.getPrivate(), PASSWORD, new java.security.cert.Certificate[] {shown});
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        server = (SSLServerSocket) context.getServerSocketFactory().createServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::receive);
        thread.setDaemon(true);
        thread.start();
    }

    private static java.security.cert.X509Certificate certificate(X500Name issuer, X500Name subject, KeyPair key, KeyPair signer, Instant notAfter,
            org.bouncycastle.asn1.ASN1ObjectIdentifier extension, org.bouncycastle.asn1.ASN1Encodable value)
            throws GeneralSecurityException, IOException, OperatorCreationException {
        X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(issuer, BigInteger.valueOf(subject.hashCode() & 0xfffffffL), Date.from(notAfter.minus(Duration.ofDays(30))),
                Date.from(notAfter), subject, key.getPublic());
        builder.addExtension(extension, true, value);
        return new JcaX509CertificateConverter().getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(signer.getPrivate())));
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void receive() {
        while (!server.isClosed()) {
            try (SSLSocket socket = (SSLSocket) server.accept()) {
                byte[] buffer = new byte[8192];
                int count = socket.getInputStream().read(buffer);
                if (count > 0 && new String(buffer, 0, count, StandardCharsets.UTF_8).startsWith("POST")) {
                    requests.incrementAndGet();
                }
                socket.getOutputStream().write("HTTP/1.1 204 No Content\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            } catch (IOException refusedOrClosed) {
                continue;
            }
        }
    }

    /** Its authority's certificate as an operator lays it down. */
    Path anchorIn(Path folder) {
        try {
            String pem = "-----BEGIN CERTIFICATE-----\n" + Base64.getMimeEncoder().encodeToString(anchor.getEncoded()) + "\n-----END CERTIFICATE-----\n";
            return Files.writeString(folder.resolve("receivers.pem"), pem);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    int port() {
        return server.getLocalPort();
    }

    int requests() {
        return requests.get();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
