package vn.gov.ra.web.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.ra.overview.AgencyLevel;
import vn.gov.ra.overview.CoverageCategory;
import vn.gov.ra.overview.CoverageService;
import vn.gov.ra.overview.Gap;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.web.list.ListColumn;
import vn.gov.ra.web.list.ListFilter;
import vn.gov.ra.web.list.ListPage;

/** Who should have a certificate and has none. Without a category: agencies without one of their own. */
@Named("gapList")
@RequestScoped
public class GapListPage extends ListPage<Gap> {

    @Inject
    private CoverageService coverage;

    @Override
    public String getName() {
        return "missing";
    }

    @Override
    public String getHome() {
        return "/overview/missing";
    }

    @Override
    protected Slice<Gap> fetch(Paging paging) {
        return coverage.missing(getCategory(), choice(AgencyLevel.class, "level"), paging);
    }

    public CoverageCategory getCategory() {
        CoverageCategory asked = choice(CoverageCategory.class, "category");
        return asked == null ? CoverageCategory.ORGANISATION : asked;
    }

    /** People are missing, not agencies. */
    public boolean isPeople() {
        return getCategory() == CoverageCategory.LEADER;
    }

    @Override
    protected List<ListFilter> narrowedBy() {
        return List.of(choice("category", "overview.category", names(CoverageCategory.values()), word -> labels().of(CoverageCategory.valueOf(word).labelKey()), getCategory().name()),
                choice("level", "overview.level", names(AgencyLevel.values()), word -> labels().of(AgencyLevel.valueOf(word).labelKey())));
    }

    private static List<String> names(Enum<?>[] values) {
        return List.of(values).stream().map(one -> ((Enum<?>) one).name()).toList();
    }

    @Override
    protected List<ListColumn<Gap>> columns() {
        return List.of(new ListColumn<>("balance.code", Gap::agencyCode), new ListColumn<>("overview.agency", Gap::agencyName), new ListColumn<>("overview.person", Gap::personName),
                new ListColumn<>("overview.position", Gap::position));
    }
}
