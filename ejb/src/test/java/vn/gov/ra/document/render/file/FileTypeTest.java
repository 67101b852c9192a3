package vn.gov.ra.document.render.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSAbsentContent;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.util.CollectionStore;
import org.junit.jupiter.api.Test;
import vn.gov.ra.document.render.letter.LetterFixtures;
import vn.gov.ra.document.render.pack.ZipFiles;
import vn.gov.ra.document.render.pdf.PdfWriter;

class FileTypeTest {

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static X509CertificateHolder certificate() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(256);
        KeyPair keys = generator.generateKeyPair();
        X500Name name = new X500Name("CN=Nguyễn Thị Hường");
        return new JcaX509v3CertificateBuilder(name, BigInteger.TEN, new Date(0), new Date(1_000_000), name, keys.getPublic())
                .build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate()));
    }

    @Test
    void certificates_are_known_in_all_their_wrappings() throws Exception {
        byte[] der = certificate().getEncoded();
        assertEquals(FileType.CERTIFICATE, FileType.of(der));
        assertEquals(FileType.PEM, FileType.of(bytes("-----BEGIN CERTIFICATE-----\n" + Base64.getMimeEncoder().encodeToString(der) + "\n-----END CERTIFICATE-----\n")));
        CMSSignedDataGenerator bundle = new CMSSignedDataGenerator();
        bundle.addCertificates(new CollectionStore<>(List.of(certificate(), certificate())));
        assertEquals(FileType.PKCS7, FileType.of(bundle.generate(new CMSAbsentContent()).getEncoded()));
    }

    @Test
    void office_files_are_told_from_other_zips() {
        assertEquals(FileType.ZIP, FileType.of(ZipFiles.write(Map.of("a.cer", bytes("x")))));
        assertEquals(FileType.XLSX, FileType.of(ZipFiles.write(Map.of("[Content_Types].xml", bytes("x"), "xl/workbook.xml", bytes("x")))));
        assertEquals(FileType.DOCX, FileType.of(ZipFiles.write(Map.of("[Content_Types].xml", bytes("x"), "word/document.xml", bytes("x")))));
        assertEquals(FileType.ZIP, FileType.of(ZipFiles.write(Map.of("note.txt", bytes("[Content_Types].xml xl/workbook.xml")))));
        assertEquals(FileType.ZIP, FileType.of(ZipFiles.write(Map.of())));
    }

    @Test
    void pictures_old_office_files_and_pdf_are_known_by_their_first_octets() {
        assertEquals(FileType.PNG, FileType.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0}));
        assertEquals(FileType.JPEG, FileType.of(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0}));
        assertEquals(FileType.OLE, FileType.of(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0}));
        assertEquals(FileType.PDF, FileType.of(PdfWriter.write(LetterFixtures.MADE_AT, LetterFixtures.receipt())));
    }

    @Test
    void text_is_what_decodes_and_has_no_control_characters() {
        assertEquals(FileType.TEXT, FileType.of(bytes("\uFEFFSTT,Họ và tên\r\n1,H'Thử Niê\r\n")));
        assertEquals(FileType.TEXT, FileType.of("\uFEFFHọ và tên".getBytes(StandardCharsets.UTF_16LE)));
        assertEquals(FileType.TEXT, FileType.of(bytes("067085000001;Nguyễn Thị Hường")));
        assertEquals(FileType.UNKNOWN, FileType.of(new byte[] {'M', 'Z', 0, 1}));
        assertEquals(FileType.UNKNOWN, FileType.of(new byte[] {(byte) 0xC3, 0x28}));
        assertEquals(FileType.UNKNOWN, FileType.of(new byte[0]));
    }

    @Test
    void damaged_files_are_named_something_and_never_break_the_reader() throws Exception {
        Random random = new Random(7);
        byte[] der = certificate().getEncoded();
        byte[] zip = ZipFiles.write(Map.of("[Content_Types].xml", bytes("x")));
        for (int i = 0; i < 1_000; i++) {
            for (byte[] whole : List.of(der, zip)) {
                byte[] changed = Arrays.copyOf(whole, random.nextInt(whole.length) + 1);
                changed[random.nextInt(changed.length)] = (byte) random.nextInt();
                FileType.of(changed);
            }
        }
    }
}
