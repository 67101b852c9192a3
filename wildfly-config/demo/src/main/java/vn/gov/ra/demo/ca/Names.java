package vn.gov.ra.demo.ca;

import java.text.Normalizer;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * Distinguished names as the two generations write them ({@code domain.md} §6.2, §6.3): the second from the country
 * down, with diacritics in UTF8String; the first from the common name up, without diacritics in PrintableString.
 */
final class Names {

    private Names() {}

    static X500Name authorityG2(String cn) {
        return new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.C, new DERPrintableString("VN"))
                .addRDN(BCStyle.O, new DERUTF8String("Ban Cơ yếu Chính phủ")).addRDN(BCStyle.CN, new DERUTF8String(cn)).build();
    }

    static X500Name authorityG1(String cn) {
        return new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.C, new DERPrintableString("VN"))
                .addRDN(BCStyle.O, new DERPrintableString("Ban Co yeu Chinh phu")).addRDN(BCStyle.CN, new DERPrintableString(cn)).build();
    }

    static X500Name subjectG2(SubjectSpec subject) {
        X500NameBuilder name = new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.C, new DERPrintableString("VN"));
        add(name, BCStyle.L, subject.l());
        add(name, BCStyle.O, subject.o());
        add(name, BCStyle.OU, subject.ou());
        add(name, BCStyle.CN, subject.cn());
        if (given(subject.email())) name.addRDN(BCStyle.E, new DERIA5String(subject.email().strip()));
        return name.build();
    }

    static X500Name subjectG1(SubjectSpec subject) {
        X500NameBuilder name = new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.CN, printable(subject.cn()));
        if (given(subject.ou())) name.addRDN(BCStyle.OU, printable(subject.ou()));
        if (given(subject.o())) name.addRDN(BCStyle.O, printable(subject.o()));
        return name.addRDN(BCStyle.C, new DERPrintableString("VN")).build();
    }

    /** Reads a subject back from a certificate of ours, to issue its successor. */
    static SubjectSpec subjectOf(X509CertificateHolder certificate) {
        X500Name name = certificate.getSubject();
        String email = value(name, BCStyle.E);
        ExtendedKeyUsage usage = ExtendedKeyUsage.fromExtensions(certificate.getExtensions());
        boolean device = usage != null && usage.hasKeyPurposeId(KeyPurposeId.id_kp_serverAuth);
        SubjectSpec.Kind kind = device ? SubjectSpec.Kind.DEVICE
                : value(name, BCStyle.OU) == null ? SubjectSpec.Kind.ORGANISATION : SubjectSpec.Kind.PERSON;
        return new SubjectSpec(value(name, BCStyle.CN), email, value(name, BCStyle.OU), value(name, BCStyle.O), value(name, BCStyle.L), kind);
    }

    static String commonName(X500Name name) {
        return value(name, BCStyle.CN);
    }

    static GeneralNames alternative(SubjectSpec subject) {
        boolean host = subject.kind() == SubjectSpec.Kind.DEVICE && subject.cn().matches("[A-Za-z0-9.-]+\\.[A-Za-z]{2,}");
        if (host) return new GeneralNames(new GeneralName(GeneralName.dNSName, subject.cn()));
        return given(subject.email()) ? new GeneralNames(new GeneralName(GeneralName.rfc822Name, subject.email().strip())) : null;
    }

    /** Without diacritics, as everything of the first generation is. */
    static String plain(String text) {
        return Normalizer.normalize(text.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    }

    static boolean given(String text) {
        return text != null && !text.isBlank();
    }

    private static void add(X500NameBuilder name, ASN1ObjectIdentifier type, String value) {
        if (given(value)) name.addRDN(type, new DERUTF8String(Normalizer.normalize(value.strip(), Normalizer.Form.NFC)));
    }

    private static ASN1Encodable printable(String text) {
        return new DERPrintableString(plain(text.strip()).replaceAll("[^A-Za-z0-9 '()+,./:=?-]", " "));
    }

    private static String value(X500Name name, ASN1ObjectIdentifier type) {
        RDN[] found = name.getRDNs(type);
        return found.length == 0 ? null : ASN1String.class.cast(found[0].getFirst().getValue()).getString();
    }
}
