package vn.gov.ra.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import vn.gov.ra.account.AgencyAccountService;
import vn.gov.ra.account.RoleView;
import vn.gov.ra.account.UserView;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.web.list.ListColumn;
import vn.gov.ra.web.list.ListFilter;
import vn.gov.ra.web.list.ListPage;

/** Accounts of the own agency. */
@Named("agencyAccounts")
@RequestScoped
public class AgencyAccountListPage extends ListPage<UserView> {

    @Inject
    private AgencyAccountService accounts;

    @Override
    public String getName() {
        return "accounts";
    }

    @Override
    protected Slice<UserView> fetch(Paging paging) {
        return accounts.list(value("q"), paging);
    }

    @Override
    protected List<ListFilter> narrowedBy() {
        return List.of(search("q", "account.filter.q"));
    }

    @Override
    protected List<ListColumn<UserView>> columns() {
        return List.of(new ListColumn<>("account.displayName", UserView::displayName), new ListColumn<>("kit.column.account.username", UserView::username),
                new ListColumn<>("account.roles", user -> user.roles().stream().map(RoleView::role).map(role -> labels().of("security.role." + role)).collect(Collectors.joining(", "))),
                new ListColumn<>("account.state", user -> labels().of("account.state." + user.state())));
    }
}
