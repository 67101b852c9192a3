package vn.gov.ra.web.relying;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.ra.relying.RelyingService;
import vn.gov.ra.relying.RelyingSystemView;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;

/** All relying systems by name; a province has tens. */
@Named("relyingList")
@RequestScoped
public class RelyingListPage {

    @Inject
    private RelyingService systems;
    private List<RelyingSystemView> rows;

    public List<RelyingSystemView> getRows() {
        if (rows == null) {
            rows = systems.list(null, Paging.of(null, Slice.MAX_LIMIT)).items();
        }
        return rows;
    }
}
