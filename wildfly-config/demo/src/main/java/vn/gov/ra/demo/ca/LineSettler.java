package vn.gov.ra.demo.ca;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequest;

/** Decides one line of a list as the operator's clerk would: issues, renews, changes, revokes, recovers or returns it with a reason. */
final class LineSettler {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final String IDENTITY = "(\\d{12}|\\d{9})\\s*/\\s*(\\d{1,2}/\\d{1,2}/\\d{4})\\s*,\\s*\\S.*";
    private static final String EMAIL = "Địa chỉ thư điện tử công vụ";
    private static final String PROVINCE = "Tỉnh/Thành phố";

    private final CaState state;

    LineSettler(CaState state) {
        this.state = state;
    }

    SettledLine settle(ListForm form, ListLine line) {
        return switch (form) {
            case FORM_01 -> person(line);
            case FORM_02 -> organisation(line);
            case FORM_03 -> device(line);
            case FORM_04 -> renewOrChange(line);
            case FORM_05 -> revoke(line);
            case FORM_06 -> recover(line);
        };
    }

    private SettledLine person(ListLine line) {
        String name = line.value("Họ và tên");
        if (name.isEmpty()) return refused(Outcome.RETURNED, line, "CA-LINE-NAME");
        if (!isDay(line.value("Ngày sinh"))) return refused(Outcome.RETURNED, line, "CA-LINE-BIRTH", line.value("Ngày sinh"));
        String identity = line.value("Số định danh cá nhân/Ngày cấp, nơi cấp");
        if (!isIdentity(identity)) return refused(Outcome.RETURNED, line, "CA-LINE-IDENTITY", identity);
        String province = line.value(PROVINCE);
        return issue(line, SubjectSpec.person(name, line.value(EMAIL), line.value("Tên cơ quan, tổ chức công tác"), committee(province), province));
    }

    private SettledLine organisation(ListLine line) {
        String name = line.value("Tên cơ quan, tổ chức");
        if (name.isEmpty()) return refused(Outcome.RETURNED, line, "CA-LINE-NAME");
        String province = line.value(PROVINCE);
        return issue(line, SubjectSpec.organisation(name, line.value(EMAIL), committee(province), province));
    }

    private SettledLine device(ListLine line) {
        String host = line.value("Tên miền/địa chỉ IP");
        String name = host.isEmpty() ? line.value("Tên thiết bị, dịch vụ, phần mềm") : host;
        if (name.isEmpty()) return refused(Outcome.RETURNED, line, "CA-LINE-NAME");
        String owner = line.value("Cơ quan, tổ chức quản lý");
        return issue(line, new SubjectSpec(name, null, null, owner, line.value(PROVINCE), SubjectSpec.Kind.DEVICE));
    }

    private SettledLine renewOrChange(ListLine line) {
        IssuedCertificate old = Serials.find(state, line.value("Số hiệu chứng thư (SIM-PKI ghi thêm số điện thoại ký số)"));
        if (old == null) return refused(Outcome.REJECTED, line, "CA-LINE-SERIAL", line.value("Số hiệu chứng thư (SIM-PKI ghi thêm số điện thoại ký số)"));
        Revocation revoked = state.revocation(old.authority(), old.serial());
        if (revoked != null) return refused(Outcome.REJECTED, line, "CA-LINE-REVOKED", old.serialHex());
        boolean change = !line.value("Thông tin mới").isEmpty();
        SubjectSpec subject = change ? changed(subjectOf(old), line) : subjectOf(old);
        IssuedCertificate fresh = state.issue(CaState.G2, subject, state.now(), null);
        return new SettledLine(line.code(), fresh.serialHex(), "", change ? Outcome.CHANGED : Outcome.RENEWED, "", CaState.G2);
    }

    private SettledLine revoke(ListLine line) {
        String written = line.value("Số hiệu chứng thư chữ ký số");
        IssuedCertificate certificate = Serials.find(state, written);
        if (certificate == null) return refused(Outcome.REJECTED, line, "CA-LINE-SERIAL", written);
        try {
            state.revoke(certificate.authority(), certificate.serial(), reason(line.value("Lý do thu hồi")), state.now());
        } catch (CaRefusal alreadyRevoked) {
            return refused(Outcome.REJECTED, line, "CA-LINE-REVOKED", certificate.serialHex());
        }
        return new SettledLine(line.code(), certificate.serialHex(), line.value("Số hiệu thiết bị lưu khóa bí mật"), Outcome.REVOKED, "", certificate.authority());
    }

    private SettledLine recover(ListLine line) {
        String token = line.value("Số hiệu thiết bị lưu khóa bí mật");
        if (token.isEmpty()) return refused(Outcome.RETURNED, line, "CA-LINE-TOKEN");
        return new SettledLine(line.code(), "", token, Outcome.RECOVERED, "", "");
    }

    private SettledLine issue(ListLine line, SubjectSpec subject) {
        // SIM PKI brings its own card, a system has its key, an account is kept here; everybody else gets a token with the certificate
        boolean noToken = line.central() || line.request() != null || line.has("SIM PKI") && !line.value("SIM PKI").isEmpty();
        PublicKey own = line.request() == null ? null : key(line);
        String token = noToken ? "" : state.nextTokenSerial();
        IssuedCertificate certificate = own == null ? state.issue(CaState.G2, subject, state.now(), null)
                : state.issueFor(CaState.G2, new IssueOrder(subject, state.now(), null), own);
        return new SettledLine(line.code(), certificate.serialHex(), token, Outcome.ISSUED, "", CaState.G2);
    }

    /** @throws CaRefusal 422: the request cannot be read, or the key it names did not sign it */
    private static PublicKey key(ListLine line) {
        try {
            JcaPKCS10CertificationRequest request = new JcaPKCS10CertificationRequest(line.request());
            PublicKey key = request.getPublicKey();
            if (request.isSignatureValid(new JcaContentVerifierProviderBuilder().build(key))) return key;
        } catch (IOException | GeneralSecurityException | PKCSException | OperatorCreationException e) {
            throw new CaRefusal(422, "CA-REQUEST", line.code());
        }
        throw new CaRefusal(422, "CA-REQUEST", line.code());
    }

    /** The CRL reason that the written ground amounts to ({@code domain.md} §5.3); unspecified when it names none we know. */
    private static int reason(String ground) {
        String plain = Names.plain(ground).toLowerCase(Locale.ROOT);
        if (plain.matches(".*\\b(lo|that lac|mat|nghi)\\b.*") && !plain.contains("mat an toan")) return 1;
        if (plain.matches(".*\\b(thay doi|chuyen|nghi huu|thoi viec|sap nhap|chia tach)\\b.*")) return 3;
        if (plain.contains("hong")) return 4;
        return plain.matches(".*\\b(giai the|ngung|tu tran)\\b.*") ? 5 : 0;
    }

    private static SubjectSpec changed(SubjectSpec subject, ListLine line) {
        String what = Names.plain(line.value("Thông tin cần thay đổi")).toLowerCase(Locale.ROOT);
        String value = line.value("Thông tin mới");
        if (what.contains("thu dien tu") || what.contains("email")) return subject.withEmail(value);
        if (what.contains("co quan") || what.contains("don vi")) return subject.withUnit(value);
        return what.contains("ten") ? subject.withName(value) : subject;
    }

    private SubjectSpec subjectOf(IssuedCertificate certificate) {
        try {
            return Names.subjectOf(new X509CertificateHolder(certificate.der()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String committee(String province) {
        if (province.isEmpty()) return null;
        String upper = province.toUpperCase(Locale.ROOT);
        boolean named = upper.startsWith("TỈNH ") || upper.startsWith("THÀNH PHỐ ") || upper.startsWith("TP");
        return CaRefusal.text(named ? "CA-DN-COMMITTEE" : "CA-DN-COMMITTEE-PROVINCE", upper);
    }

    private static boolean isIdentity(String text) {
        return text.matches(IDENTITY) && isDay(text.replaceFirst("(?s)" + IDENTITY, "$2"));
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text, DAY);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static SettledLine refused(Outcome outcome, ListLine line, String note, Object... args) {
        return new SettledLine(line.code(), "", "", outcome, CaRefusal.text(note, args), "");
    }
}
