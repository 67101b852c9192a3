package vn.gov.ra.web.agency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.ra.agency.AgencyFilter;
import vn.gov.ra.agency.AgencyService;
import vn.gov.ra.agency.AgencyView;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.web.list.ListColumn;
import vn.gov.ra.web.list.ListFilter;
import vn.gov.ra.web.list.ListPage;
import vn.gov.ra.web.support.CurrentUser;
import vn.gov.ra.web.support.Menu;

/** The agencies of the province by name. */
@Named("agencyList")
@RequestScoped
public class AgencyListPage extends ListPage<AgencyView> {

    private static final List<String> LEVELS = List.of("PROVINCE", "DISTRICT", "COMMUNE", "UNIT");

    @Inject
    private AgencyService agencies;
    @Inject
    private CurrentUser me;
    @Inject
    private Menu menu;

    @Override
    public String getName() {
        return "agencies";
    }

    @Override
    protected int usualSize() {
        return 50;
    }

    @Override
    protected Slice<AgencyView> fetch(Paging paging) {
        if (!me.hasAny(menu.searchers())) {   // others ask the service for names alone; each row leads to a page that refuses them
            throw new DomainException(SharedError.FORBIDDEN);
        }
        String level = value("level");
        return agencies.list(new AgencyFilter(value("q"), level != null && LEVELS.contains(level) ? level : null, null, id("parent"), "true".equals(value("ended"))), paging);
    }

    @Override
    protected List<ListFilter> narrowedBy() {
        return List.of(search("q", "agency.filter.q"), choice("level", "agency.column.level", LEVELS, level -> labels().of("agency.level." + level)),
                choice("ended", "agency.filter.ended", List.of("true"), ended -> labels().of("agency.filter.withEnded")));
    }

    @Override
    protected List<ListColumn<AgencyView>> columns() {
        return List.of(new ListColumn<>("agency.column.code", AgencyView::code),
                new ListColumn<>("agency.column.name", AgencyView::name),
                new ListColumn<>("agency.column.shortName", AgencyView::shortName),
                new ListColumn<>("agency.column.level", agency -> labels().of("agency.level." + agency.level())),
                new ListColumn<>("agency.column.province", AgencyView::province),
                new ListColumn<>("agency.column.officialEmail", AgencyView::officialEmail),
                new ListColumn<>("agency.validFrom", AgencyView::validFrom),
                new ListColumn<>("agency.validTo", AgencyView::validTo));
    }
}
