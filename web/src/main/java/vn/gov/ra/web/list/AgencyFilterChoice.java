package vn.gov.ra.web.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.agency.AgencyFilter;
import vn.gov.ra.agency.AgencyService;
import vn.gov.ra.agency.AgencyView;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.web.support.CurrentUser;

/** The agency a page is narrowed to. Only the office has more than one agency to choose from. */
@Named("agencyFilter")
@RequestScoped
public class AgencyFilterChoice extends FilterChoice {

    private static final Set<String> OFFICE = Set.of(Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN);

    @Inject
    private AgencyService agencies;
    @Inject
    private CurrentUser me;

    @Override
    public String getName() {
        return "agency";
    }

    @Override
    public boolean isOffered() {
        return me.hasAny(OFFICE);
    }

    @Override
    protected One byId(UUID id) {
        return one(agencies.get(id));
    }

    @Override
    protected List<One> byWords(String words, Paging some) {
        return agencies.list(AgencyFilter.words(words), some).items().stream().map(AgencyFilterChoice::one).toList();
    }

    private static One one(AgencyView agency) {
        return new One(agency.id(), agency.name(), agency.code());
    }
}
