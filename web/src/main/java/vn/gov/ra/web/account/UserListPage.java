package vn.gov.ra.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.ra.account.UserAdminService;
import vn.gov.ra.account.UserView;
import vn.gov.ra.shared.Slice;

/** Accounts by user name. The filter is the address. */
@Named("userList")
@RequestScoped
public class UserListPage {

    private static final int ROWS = 50;

    @Inject
    private UserAdminService users;

    private String q;
    private String cursor;
    private Slice<UserView> page;

    public void load() {
        page = users.list(q, ROWS, cursor);
    }

    public List<UserView> getRows() {
        return page.items();
    }

    public String getNext() {
        return page.nextCursor();
    }

    public boolean isFiltered() {
        return q != null;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
