package vn.gov.ra.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import vn.gov.ra.account.RoleView;
import vn.gov.ra.account.UserAdminService;
import vn.gov.ra.account.UserView;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.web.list.ListColumn;
import vn.gov.ra.web.list.ListFilter;
import vn.gov.ra.web.list.ListPage;

/** Accounts by user name. */
@Named("userList")
@RequestScoped
public class UserListPage extends ListPage<UserView> {

    @Inject
    private UserAdminService users;

    @Override
    public String getName() {
        return "users";
    }

    @Override
    protected int usualSize() {
        return 50;
    }

    @Override
    protected Slice<UserView> fetch(Paging paging) {
        return users.list(value("q"), paging);
    }

    @Override
    protected List<ListFilter> narrowedBy() {
        return List.of(search("q", "account.filter.q"));
    }

    @Override
    protected List<ListColumn<UserView>> columns() {
        return List.of(new ListColumn<>("account.displayName", UserView::displayName),
                new ListColumn<>("kit.column.account.username", UserView::username),
                new ListColumn<>("kit.column.account.email", UserView::email),
                new ListColumn<>("account.agency", UserView::agencyName),
                new ListColumn<>("account.roles", this::roles),
                new ListColumn<>("account.state", user -> labels().of("account.state." + user.state())),
                new ListColumn<>("account.activeUntil", UserView::activeUntil));
    }

    private String roles(UserView user) {
        return user.roles().stream().map(RoleView::role).map(role -> labels().of("security.role." + role)).collect(Collectors.joining(", "));
    }
}
