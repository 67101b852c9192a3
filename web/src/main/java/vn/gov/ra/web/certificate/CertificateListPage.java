package vn.gov.ra.web.certificate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.certificate.CertificateFilter;
import vn.gov.ra.certificate.CertificateService;
import vn.gov.ra.certificate.CertificateState;
import vn.gov.ra.certificate.CertificateView;
import vn.gov.ra.shared.Slice;

/** The register the reader may see, newest first. The filter is the address. */
@Named("certificateList")
@RequestScoped
public class CertificateListPage {

    private static final int ROWS = 50;

    @Inject
    private CertificateService certificates;

    private String q;
    private String state;
    private UUID subscriber;
    private UUID cursor;
    private Slice<CertificateView> page;

    public void load() {
        CertificateState wanted = states().stream().filter(one -> one.name().equals(state)).findFirst().orElse(null);
        page = certificates.list(new CertificateFilter(q, wanted, null, null, subscriber, cursor, ROWS));
    }

    public List<CertificateView> getRows() {
        return page.items();
    }

    public String getNext() {
        return page.nextCursor();
    }

    public List<CertificateState> states() {
        return Arrays.asList(CertificateState.values());
    }

    public boolean isFiltered() {
        return q != null || state != null || subscriber != null;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public UUID getSubscriber() {
        return subscriber;
    }

    public void setSubscriber(UUID subscriber) {
        this.subscriber = subscriber;
    }

    public UUID getCursor() {
        return cursor;
    }

    public void setCursor(UUID cursor) {
        this.cursor = cursor;
    }
}
