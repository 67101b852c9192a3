package vn.gov.ra.batch.result;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import vn.gov.ra.batch.BatchState;
import vn.gov.ra.batch.SentLine;
import vn.gov.ra.batch.SentList;
import vn.gov.ra.batch.list.ListedLine;
import vn.gov.ra.certificate.ParsedCertificate;
import vn.gov.ra.request.RequestAction;

/** Lists that were sent and certificates that come back. */
final class AnswerFixtures {

    static final Instant NOW = Instant.parse("2026-11-20T02:30:00Z");
    private static final KeyPair KEYS = keys();

    private AnswerFixtures() {
    }

    static SentList sent(RequestAction action, ListedLine... lines) {
        return new SentList(new UUID(9, 9), "DS-2026-004", action, BatchState.SENT, List.of(lines).stream().map(AnswerFixtures::open).toList(), 5);
    }

    static SentLine open(ListedLine line) {
        return new SentLine(line.lineId(), line, null, null, null, true);
    }

    /** A subscriber's certificate; fields of the subject that are null are left out. */
    static byte[] certificate(long serial, String name, String unit, String email, String number) {
        return certificate(serial, name, unit, email, number, NOW.plusSeconds(86_400L * 1825));
    }

    static byte[] certificate(long serial, String name, String unit, String email, String number, Instant until) {
        X500NameBuilder subject = new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.C, "VN");
        if (unit != null) {
            subject.addRDN(BCStyle.OU, unit);
        }
        subject.addRDN(BCStyle.CN, name);
        if (email != null) {
            subject.addRDN(BCStyle.E, email);
        }
        if (number != null) {
            subject.addRDN(BCStyle.UID, "CCCD:" + number);
        }
        try {
            return new JcaX509v3CertificateBuilder(new X500Name("CN=CA phục vụ các cơ quan nhà nước G2"), BigInteger.valueOf(serial), Date.from(NOW.minusSeconds(60)),
                    Date.from(until), subject.build(), KEYS.getPublic()).build(new JcaContentSignerBuilder("SHA256withECDSA").build(KEYS.getPrivate())).getEncoded();
        } catch (IOException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    static FoundCertificate found(String entry, byte[] der, String... numbers) {
        return new FoundCertificate(entry, ParsedCertificate.of(der), List.of(numbers));
    }

    static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
