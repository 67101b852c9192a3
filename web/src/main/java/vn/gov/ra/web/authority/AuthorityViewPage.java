package vn.gov.ra.web.authority;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import vn.gov.ra.certificate.AuthorityPatch;
import vn.gov.ra.certificate.AuthorityService;
import vn.gov.ra.certificate.AuthorityView;
import vn.gov.ra.certificate.ResponderMode;
import vn.gov.ra.certificate.UnissuedAnswer;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.status.crl.AttemptView;
import vn.gov.ra.status.crl.CrlContent;
import vn.gov.ra.status.crl.CrlService;
import vn.gov.ra.status.crl.CrlSummary;
import vn.gov.ra.status.ocsp.OcspService;
import vn.gov.ra.web.support.Language;
import vn.gov.ra.web.support.Notice;
import vn.gov.ra.web.support.Uploads;

/** One authority: its certificate, its list, every attempt to get one; taking a list in by hand and its addresses. */
@Named("authorityView")
@ViewScoped
public class AuthorityViewPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;

    @Inject
    private transient AuthorityService authorities;
    @Inject
    private transient CrlService lists;
    @Inject
    private transient OcspService ocsp;
    @Inject
    private transient Language language;
    @Inject
    private transient Notice notice;

    private String alias;
    private long version;
    private String crlUrls;
    private String ocspUrls;
    private String hostAliases;
    private boolean trustAnchor;
    private String responderMode;
    private String unissuedAnswer;
    private String expectedPeriodHours;
    private transient Part file;
    private transient AuthorityView authority;

    public void load() {
        version = getAuthority().version();
        crlUrls = String.join("\n", getAuthority().crlUrls());
        ocspUrls = String.join("\n", getAuthority().ocspUrls());
        hostAliases = HostPairs.text(getAuthority().hostAliases());
        trustAnchor = getAuthority().trustAnchor();
        responderMode = getAuthority().responderMode().name();
        unissuedAnswer = getAuthority().unissuedAnswer().name();
        expectedPeriodHours = getAuthority().expectedPeriod() == null ? "" : String.valueOf(getAuthority().expectedPeriod().toHours());
    }

    public AuthorityView getAuthority() {
        if (authority == null) {
            authority = authorities.get(alias);
        }
        return authority;
    }

    public CrlSummary getList() {
        return lists.summary(alias);
    }

    /** Fingerprint in groups, as it is read out over the telephone. */
    public String getFingerprint() {
        return getAuthority().sha256().toUpperCase(Locale.ROOT).replaceAll("(.{4})(?!$)", "$1 ");
    }

    public List<AttemptView> getAttempts() {
        return lists.history(alias, null, ROWS).items();
    }

    public String refresh() {
        return Refreshing.refresh(lists, alias, notice, language.locale()) ? address(alias) : null;
    }

    public String upload() throws IOException {
        byte[] content = Uploads.bytes(file);
        if (content == null) {
            throw new DomainException(SharedError.REQUIRED, List.of(new FieldError("/file", SharedError.REQUIRED, "authority.field.file")), "authority.field.file");
        }
        CrlContent taken = lists.upload(alias, content);
        notice.done("authority.done.uploaded", taken.number().toString());
        return address(alias);
    }

    public String save() {
        authorities.patch(alias, version, new AuthorityPatch(AuthorityNewPage.lines(crlUrls), AuthorityNewPage.lines(ocspUrls), HostPairs.of(hostAliases), trustAnchor,
                responderMode, unissuedAnswer, hours()));
        notice.done("authority.done.saved", alias);
        return address(alias);
    }

    /** 0 for none. */
    private int hours() {
        String text = expectedPeriodHours == null ? "" : expectedPeriodHours.strip();
        try {
            return text.isEmpty() ? 0 : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new DomainException(SharedError.INVALID_INPUT, List.of(new FieldError("/expectedPeriodHours", SharedError.INVALID_INPUT, "authority.field.expectedPeriodHours")),
                    "authority.field.expectedPeriodHours");
        }
    }

    public String getExpectedPeriodHours() {
        return expectedPeriodHours;
    }

    public void setExpectedPeriodHours(String expectedPeriodHours) {
        this.expectedPeriodHours = expectedPeriodHours;
    }

    /** When the certificate ends whose key signs our OCSP answers about it; null where none does. */
    public Instant getSignerEnds() {
        return ocsp.signerEnds(alias);
    }

    public ResponderMode[] getResponderModes() {
        return ResponderMode.values();
    }

    public UnissuedAnswer[] getUnissuedAnswers() {
        return UnissuedAnswer.values();
    }

    public String getUnissuedAnswer() {
        return unissuedAnswer;
    }

    public void setUnissuedAnswer(String unissuedAnswer) {
        this.unissuedAnswer = unissuedAnswer;
    }

    public String getResponderMode() {
        return responderMode;
    }

    public void setResponderMode(String responderMode) {
        this.responderMode = responderMode;
    }

    static String address(String alias) {
        return "/authorities/view?faces-redirect=true&alias=" + alias;
    }

    public String getAlias() {
        return alias;
    }

    public void setAlias(String alias) {
        this.alias = alias;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getCrlUrls() {
        return crlUrls;
    }

    public void setCrlUrls(String crlUrls) {
        this.crlUrls = crlUrls;
    }

    public String getOcspUrls() {
        return ocspUrls;
    }

    public void setOcspUrls(String ocspUrls) {
        this.ocspUrls = ocspUrls;
    }

    public String getHostAliases() {
        return hostAliases;
    }

    public void setHostAliases(String hostAliases) {
        this.hostAliases = hostAliases;
    }

    public boolean isTrustAnchor() {
        return trustAnchor;
    }

    public void setTrustAnchor(boolean trustAnchor) {
        this.trustAnchor = trustAnchor;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
