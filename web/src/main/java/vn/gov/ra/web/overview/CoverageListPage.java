package vn.gov.ra.web.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.ra.overview.Coverage;
import vn.gov.ra.overview.CoverageService;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.web.list.ListColumn;
import vn.gov.ra.web.list.ListFilter;
import vn.gov.ra.web.list.ListPage;

/** The figures behind the bars: who should have a certificate, who has, what is aimed at. */
@Named("coverageList")
@RequestScoped
public class CoverageListPage extends ListPage<Coverage> {

    @Inject
    private CoverageService coverage;

    @Override
    public String getName() {
        return "coverage";
    }

    @Override
    public String getHome() {
        return "/overview/coverage";
    }

    @Override
    protected Slice<Coverage> fetch(Paging paging) {
        return new Slice<>(coverage.all(), null);
    }

    @Override
    protected List<ListFilter> narrowedBy() {
        return List.of();
    }

    @Override
    protected List<ListColumn<Coverage>> columns() {
        return List.of(new ListColumn<>("overview.category", one -> labels().of(one.category().labelKey())), new ListColumn<>("overview.level", one -> labels().of(one.level().labelKey())),
                new ListColumn<>("overview.total", Coverage::total), new ListColumn<>("overview.covered", Coverage::covered), new ListColumn<>("overview.missing", Coverage::missing),
                new ListColumn<>("overview.percent", Coverage::percent), new ListColumn<>("overview.target", Coverage::target), new ListColumn<>("overview.dueOn", Coverage::dueOn));
    }
}
