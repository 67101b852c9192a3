package vn.gov.ra.web.authority;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import vn.gov.ra.certificate.AuthorityDraft;
import vn.gov.ra.certificate.AuthorityService;
import vn.gov.ra.certificate.AuthorityView;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.web.support.Notice;
import vn.gov.ra.web.support.Uploads;

/** Registers an authority by its certificate; its fingerprint has to be compared on another way. */
@Named("authorityNew")
@ViewScoped
public class AuthorityNewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AuthorityService authorities;
    @Inject
    private transient Notice notice;

    private String alias;
    private transient Part file;
    private String parent;
    private String crlUrls;
    private String ocspUrls;
    private String hostAliases;
    private boolean trustAnchor;

    /** Aliases of those that may have signed it. */
    public List<String> parents() {
        return authorities.list().stream().map(AuthorityView::alias).toList();
    }

    public String create() throws IOException {
        byte[] content = Uploads.bytes(file);
        if (content == null) {
            throw new DomainException(SharedError.REQUIRED, List.of(new FieldError("/file", SharedError.REQUIRED, "authority.field.certificate")), "authority.field.certificate");
        }
        AuthorityView made = authorities.create(new AuthorityDraft(alias, text(content), parent, lines(crlUrls), lines(ocspUrls), trustAnchor,
                HostPairs.of(hostAliases)));
        notice.done("authority.done.registered", made.alias());
        return AuthorityViewPage.address(made.alias());
    }

    /** PEM stays as it is, DER becomes base64. */
    private static String text(byte[] content) {
        String plain = new String(content, StandardCharsets.ISO_8859_1);
        return plain.contains("-----BEGIN") ? plain : Base64.getEncoder().encodeToString(content);
    }

    /** One address a line. */
    static List<String> lines(String text) {
        return text == null ? List.of() : text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    public String getAlias() {
        return alias;
    }

    public void setAlias(String alias) {
        this.alias = alias;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
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
}
