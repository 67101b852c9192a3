package vn.gov.ra.web.lookup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import vn.gov.ra.certificate.Authorities;
import vn.gov.ra.certificate.AuthorityView;
import vn.gov.ra.request.PublicDossierView;
import vn.gov.ra.request.PublicLookupService;
import vn.gov.ra.rest.support.Quotas;
import vn.gov.ra.shared.VietnameseText;
import vn.gov.ra.status.StatusAnswer;
import vn.gov.ra.status.StatusService;
import vn.gov.ra.web.support.AuthorityName;

/** What everybody may ask: how far a request is, by its number and four digits; the status of a certificate, by its file, its fingerprint, or issuer and serial. */
@Named("lookup")
@RequestScoped
public class LookupPage {

    private static final int LONGEST_CODE = 40;

    @Inject
    private StatusService status;
    @Inject
    private Authorities authorities;
    @Inject
    private PublicLookupService dossiers;
    @Inject
    private Quotas quotas;
    @Inject
    private HttpServletRequest request;
    private String code;
    private String digits;
    private String issuer;
    private String serial;
    private String sha256;
    private PublicDossierView dossier;
    private StatusAnswer answer;

    public void search() {
        quotas.lookup(request.getRemoteAddr());
        if (asksDossier()) {
            quotas.mayGuess(code());
            dossier = dossiers.find(code, digits).orElse(null);
            if (dossier == null) {
                quotas.guessedWrong(code());
            }
        }
        answer = asked();
    }

    /** Null where no certificate was asked about. */
    private StatusAnswer asked() {
        byte[] file = CertificatePart.of(request);
        if (file != null) {
            return status.publicStatusOf(file);
        }
        if (sha256 != null && !sha256.isBlank()) {
            return status.publicStatusBySha256(sha256.replaceAll("[\\s:]", ""), null);
        }
        return serial == null || serial.isBlank() || issuer == null ? null : status.publicStatus(issuer.strip(), serial.strip(), null);
    }

    /** One key for all ways to write a number, and for numbers that nobody has. */
    private String code() {
        String clean = VietnameseText.clean(code == null ? "" : code).toUpperCase(Locale.ROOT);
        return clean.substring(0, Math.min(clean.length(), LONGEST_CODE));
    }

    public boolean asksDossier() {
        return code != null || digits != null;
    }

    /** Null where nothing was asked or nothing fits. */
    public PublicDossierView dossier() {
        return dossier;
    }

    public List<AuthorityView> authorities() {
        return authorities.all();
    }

    /** An authority as people call it. */
    public String named(AuthorityView authority) {
        return AuthorityName.of(authority.subject(), authority.alias());
    }

    /** Null before anything was asked. */
    public StatusAnswer answer() {
        return answer;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getDigits() {
        return digits;
    }

    public void setDigits(String digits) {
        this.digits = digits;
    }

    public String getIssuer() {
        return issuer;
    }

    public void setIssuer(String issuer) {
        this.issuer = issuer;
    }

    public String getSerial() {
        return serial;
    }

    public void setSerial(String serial) {
        this.serial = serial;
    }

    public String getSha256() {
        return sha256;
    }

    public void setSha256(String sha256) {
        this.sha256 = sha256;
    }
}
