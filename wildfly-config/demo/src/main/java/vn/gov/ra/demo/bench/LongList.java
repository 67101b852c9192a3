package vn.gov.ra.demo.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Date;
import java.util.Random;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.ExtensionsGenerator;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An RSA authority and revocation lists of it as long as wanted: serials of 16 random octets, each at another moment, a reason in every second entry. */
final class LongList {

    private static final X500Name NAME = new X500Name("C=VN,O=Bench,CN=Bench CA");
    private static final DateTimeFormatter UTC_TIME = DateTimeFormatter.ofPattern("yyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final byte[] REASON = {0x30, 0x0C, 0x30, 0x0A, 0x06, 0x03, 0x55, 0x1D, 0x15, 0x04, 0x03, 0x0A, 0x01, 0x04};
    private static final int SERIAL = 16;
    private static final Random RANDOM = new Random(20_260_302);

    private final KeyPair pair;
    private final X509CertificateHolder certificate;
    private final Instant now = Instant.ofEpochSecond(Instant.now().getEpochSecond());

    LongList() throws GeneralSecurityException, IOException, OperatorCreationException {
        this(false);
    }

    /** @param p256 with a P-256 key, to sign answers with; lists are written with RSA-2048 only */
    LongList(boolean p256) throws GeneralSecurityException, IOException, OperatorCreationException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(p256 ? "EC" : "RSA");
        generator.initialize(p256 ? 256 : 2048);
        pair = generator.generateKeyPair();
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(NAME, BigInteger.ONE, Date.from(now.minus(Duration.ofDays(1))),
                Date.from(now.plus(Duration.ofDays(365))), NAME, pair.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.cRLSign | KeyUsage.keyCertSign | KeyUsage.digitalSignature));
        certificate = builder.build(new JcaContentSignerBuilder(p256 ? "SHA256withECDSA" : "SHA256withRSA").build(pair.getPrivate()));
    }

    X509CertificateHolder certificate() {
        return certificate;
    }

    KeyPair pair() {
        return pair;
    }

    static BigInteger[] serials(int count) {
        BigInteger[] serials = new BigInteger[count];
        for (int i = 0; i < count; i++) {
            serials[i] = new BigInteger(SERIAL * 8 - 1, RANDOM).setBit(SERIAL * 8 - 2);
        }
        return serials;
    }

    /** @param base number of the list that it is a delta to; null for a complete one */
    byte[] der(BigInteger[] serials, long number, Long base) throws GeneralSecurityException, IOException {
        byte[] algorithm = new AlgorithmIdentifier(PKCSObjectIdentifiers.sha256WithRSAEncryption, DERNull.INSTANCE).getEncoded();
        ByteArrayOutputStream body = new ByteArrayOutputStream(serials.length * 51 + 1_000);
        body.write(new ASN1Integer(1).getEncoded());
        body.write(algorithm);
        body.write(NAME.getEncoded());
        body.write(time(now.minusSeconds(number == 1 ? 3_600 : 1_800)));
        body.write(time(now.plus(Duration.ofDays(1))));
        body.write(sequence(entries(serials)));
        body.write(new DERTaggedObject(true, 0, extensions(number, base)).getEncoded());
        byte[] signed = sequence(body.toByteArray());
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(pair.getPrivate());
        signature.update(signed);
        ByteArrayOutputStream list = new ByteArrayOutputStream(signed.length + 1_000);
        list.write(signed);
        list.write(algorithm);
        list.write(new DERBitString(signature.sign()).getEncoded());
        return sequence(list.toByteArray());
    }

    private byte[] entries(BigInteger[] serials) throws IOException {
        ByteArrayOutputStream rows = new ByteArrayOutputStream(serials.length * 51);
        Instant first = now.minus(Duration.ofDays(720));
        for (int i = 0; i < serials.length; i++) {
            byte[] at = time(first.plusSeconds(i * 59L % 60_000_000));
            byte[] serial = serials[i].toByteArray();
            byte[] reason = i % 2 == 0 ? REASON : new byte[0];
            rows.write(0x30);
            rows.write(2 + serial.length + at.length + reason.length);
            rows.write(0x02);
            rows.write(serial.length);
            rows.write(serial);
            rows.write(at);
            rows.write(reason);
        }
        return rows.toByteArray();
    }

    private static ASN1Encodable extensions(long number, Long base) throws IOException {
        ExtensionsGenerator extensions = new ExtensionsGenerator();
        extensions.addExtension(Extension.cRLNumber, false, new ASN1Integer(number));
        if (base != null) {
            extensions.addExtension(Extension.deltaCRLIndicator, true, new ASN1Integer(base));
        }
        return extensions.generate();
    }

    private static byte[] time(Instant moment) {
        byte[] text = UTC_TIME.format(moment).getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(text.length + 2).put((byte) 0x17).put((byte) text.length).put(text).array();
    }

    private static byte[] sequence(byte[] content) {
        byte[] length = BigInteger.valueOf(content.length).toByteArray();
        ByteBuffer whole = ByteBuffer.allocate(content.length + length.length + 2).put((byte) 0x30);
        if (content.length < 0x80) {
            return Arrays.copyOf(whole.put((byte) content.length).put(content).array(), content.length + 2);
        }
        int lead = length[0] == 0 ? 1 : 0;
        whole.put((byte) (0x80 | length.length - lead)).put(length, lead, length.length - lead).put(content);
        return Arrays.copyOf(whole.array(), whole.position());
    }
}
