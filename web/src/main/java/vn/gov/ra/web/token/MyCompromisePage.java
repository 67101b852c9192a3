package vn.gov.ra.web.token;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import vn.gov.ra.certificate.CertificateView;
import vn.gov.ra.request.OwnCertificateService;
import vn.gov.ra.web.support.Notice;

/** The subscriber says that the key of an own certificate is or may be in other hands. */
@Named("myCompromise")
@ViewScoped
public class MyCompromisePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OwnCertificateService own;
    @Inject
    private transient Notice notice;

    private UUID id;
    private String comment;
    private transient CertificateView certificate;

    /** Not found and not yours are told before anything is asked. */
    public void load() {
        getCertificate();
    }

    public CertificateView getCertificate() {
        if (certificate == null) {
            certificate = own.get(id);
        }
        return certificate;
    }

    public String report() {
        notice.done("token.mine.done.compromised", own.reportCompromise(id, comment));
        return "/tokens/mine?faces-redirect=true";
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
