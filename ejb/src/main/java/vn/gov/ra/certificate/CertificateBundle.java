package vn.gov.ra.certificate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import vn.gov.ra.shared.DomainException;

/** Finds the certificates in what was sent: PEM, DER, PKCS#7, or a ZIP of them. The content decides, not its name or type. */
public final class CertificateBundle {

    static final int MAX_CERTIFICATES = 50_000;
    private static final int MAX_ENTRY = 16 * 1024 * 1024;
    private static final long MAX_UNPACKED = 512L * 1024 * 1024;
    private static final Pattern PEM = Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----([^-]*)-----END \\1-----");

    /** One certificate, or what was found in its place; whether it can be read is seen when it is imported. */
    public record Item(String name, byte[] bytes) {
    }

    private final List<Item> items = new ArrayList<>();
    private long unpacked;

    private CertificateBundle() {
    }

    /** @throws DomainException nothing in it, or more than {@value #MAX_CERTIFICATES} */
    public static List<Item> read(byte[] content) {
        CertificateBundle bundle = new CertificateBundle();
        if (content.length > 1 && content[0] == 'P' && content[1] == 'K') {
            bundle.zip(content);
        } else {
            bundle.file("", content);
        }
        if (bundle.items.isEmpty()) {
            throw new DomainException(CertificateError.NOTHING_TO_IMPORT);
        }
        return bundle.items;
    }

    private void zip(byte[] content) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    file(entry.getName(), entry(zip));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new DomainException(CertificateError.NOTHING_TO_IMPORT);
        }
    }

    private byte[] entry(InputStream zip) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            unpacked += read;
            if (unpacked > MAX_UNPACKED || bytes.size() + read > MAX_ENTRY) {
                throw new DomainException(CertificateError.TOO_MANY_TO_IMPORT, MAX_CERTIFICATES);
            }
            bytes.write(buffer, 0, read);
        }
        return bytes.toByteArray();
    }

    private void file(String name, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (!text.contains("-----BEGIN ")) {
            binary(name, bytes);
            return;
        }
        Matcher pem = PEM.matcher(text);
        int count = 0;
        while (pem.find()) {
            if (pem.group(1).endsWith("CERTIFICATE") || pem.group(1).startsWith("PKCS") || pem.group(1).equals("CMS")) {
                binary(name + '#' + ++count, base64(pem.group(2)));
            }
        }
    }

    private static byte[] base64(String text) {
        try {
            return Base64.getMimeDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private void binary(String name, byte[] bytes) {
        List<byte[]> signed = signedData(bytes);
        if (signed == null) {
            add(name, bytes);
        } else {
            int count = 0;
            for (byte[] certificate : signed) {
                add(name + '#' + ++count, certificate);
            }
        }
    }

    /** Certificates of a PKCS#7; null when it is none. */
    private static List<byte[]> signedData(byte[] bytes) {
        try {
            ContentInfo info = ContentInfo.getInstance(ASN1Primitive.fromByteArray(bytes));
            if (info == null || !CMSObjectIdentifiers.signedData.equals(info.getContentType())) {
                return null;
            }
            List<byte[]> certificates = new ArrayList<>();
            SignedData data = SignedData.getInstance(info.getContent());
            if (data.getCertificates() != null) {
                for (ASN1Encodable certificate : data.getCertificates()) {
                    certificates.add(certificate.toASN1Primitive().getEncoded());
                }
            }
            return certificates;
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    private void add(String name, byte[] bytes) {
        if (items.size() >= MAX_CERTIFICATES) {
            throw new DomainException(CertificateError.TOO_MANY_TO_IMPORT, MAX_CERTIFICATES);
        }
        items.add(new Item(name.isEmpty() ? "#" + (items.size() + 1) : name, bytes));
    }
}
