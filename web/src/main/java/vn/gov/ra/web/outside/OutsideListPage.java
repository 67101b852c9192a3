package vn.gov.ra.web.outside;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.ra.outside.IssuerKind;
import vn.gov.ra.outside.OutsideCheck;
import vn.gov.ra.outside.OutsideFilter;
import vn.gov.ra.outside.OutsideService;
import vn.gov.ra.outside.OutsideState;
import vn.gov.ra.outside.OutsideView;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.web.list.ListColumn;
import vn.gov.ra.web.list.ListFilter;
import vn.gov.ra.web.list.ListPage;

/** Certificates from outside that the reader may see; those that end first come first. */
@Named("outsideList")
@RequestScoped
public class OutsideListPage extends ListPage<OutsideView> {

    @Inject
    private OutsideService outside;

    @Override
    public String getName() {
        return "outside";
    }

    @Override
    protected Slice<OutsideView> fetch(Paging paging) {
        return outside.list(new OutsideFilter(value("q"), choice(OutsideState.class, "state"), choice(IssuerKind.class, "kind"), agency(), choice(OutsideCheck.class, "check")), paging);
    }

    @Override
    protected List<ListFilter> narrowedBy() {
        return andAgency("outside.agency", search("q", "outside.filter.q"), choice("state", "outside.state", OutsideState.class), choice("kind", "outside.kind", IssuerKind.class), choice("check", "outside.check", OutsideCheck.class));
    }

    @Override
    protected List<ListColumn<OutsideView>> columns() {
        return List.of(new ListColumn<>("outside.name", OutsideView::commonName), new ListColumn<>("outside.serial", OutsideView::serial),
                new ListColumn<>("outside.issuer", OutsideView::issuer), new ListColumn<>("outside.kind", OutsideView::kind),
                new ListColumn<>("outside.agency", OutsideView::agencyName), new ListColumn<>("outside.person", OutsideView::personName),
                new ListColumn<>("outside.notAfter", OutsideView::notAfter), new ListColumn<>("outside.status", OutsideView::status),
                new ListColumn<>("outside.state", OutsideView::state), new ListColumn<>("outside.field.reason", OutsideView::reason));
    }
}
