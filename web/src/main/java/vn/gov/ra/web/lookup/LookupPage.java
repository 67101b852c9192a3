package vn.gov.ra.web.lookup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.ra.certificate.Authorities;
import vn.gov.ra.certificate.AuthorityView;
import vn.gov.ra.status.StatusAnswer;
import vn.gov.ra.status.StatusService;

/** Status of one certificate for everybody, by issuer and serial in the address. */
@Named("lookup")
@RequestScoped
public class LookupPage {

    @Inject
    private StatusService status;
    @Inject
    private Authorities authorities;
    private String issuer;
    private String serial;
    private StatusAnswer answer;

    public void search() {
        if (serial != null && !serial.isBlank() && issuer != null) {
            answer = status.publicStatus(issuer.strip(), serial.strip(), null);
        }
    }

    public List<AuthorityView> authorities() {
        return authorities.all();
    }

    /** Null before anything was asked. */
    public StatusAnswer answer() {
        return answer;
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
}
