package vn.gov.ra.web.certificate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.ra.certificate.CertificateFilter;
import vn.gov.ra.certificate.CertificateService;
import vn.gov.ra.certificate.CertificateState;
import vn.gov.ra.certificate.CertificateView;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.web.list.ListColumn;
import vn.gov.ra.web.list.ListFilter;
import vn.gov.ra.web.list.ListPage;

/** The register the reader may see, newest first. */
@Named("certificateList")
@RequestScoped
public class CertificateListPage extends ListPage<CertificateView> {

    @Inject
    private CertificateService certificates;

    @Override
    public String getName() {
        return "certificates";
    }

    @Override
    protected int usualSize() {
        return 50;
    }

    @Override
    protected Slice<CertificateView> fetch(Paging paging) {
        return certificates.list(new CertificateFilter(value("q"), choice(CertificateState.class, "state"), null, agency(), id("subscriber"), paging.size()), paging);
    }

    @Override
    protected List<ListFilter> narrowedBy() {
        return andAgency("dossier.agency", search("q", "certificates.filter.q"), choice("state", "certificates.filter.state", CertificateState.class),
                hidden("subscriber", "kit.column.certificates.filter.subscriber", labels().of("kit.column.certificates.filter.subscriber.one")));
    }

    @Override
    protected List<ListColumn<CertificateView>> columns() {
        return List.of(new ListColumn<>("certificates.name", CertificateView::commonName),
                new ListColumn<>("certificates.email", CertificateView::email),
                new ListColumn<>("certificates.organisation", CertificateView::organisation),
                new ListColumn<>("certificates.serial", CertificateView::serial),
                new ListColumn<>("certificates.authority", CertificateView::authority),
                new ListColumn<>("certificates.notBefore", CertificateView::notBefore),
                new ListColumn<>("certificates.notAfter", CertificateView::notAfter),
                new ListColumn<>("certificates.state", CertificateView::state));
    }
}
