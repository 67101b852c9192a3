package vn.gov.ra.web.token;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.token.TokenFilter;
import vn.gov.ra.token.TokenKind;
import vn.gov.ra.token.TokenService;
import vn.gov.ra.token.TokenState;
import vn.gov.ra.token.TokenView;
import vn.gov.ra.web.support.Notice;

/** Devices the reader may see, by serial; the storekeeper takes new ones in here. */
@Named("tokenList")
@RequestScoped
public class TokenListPage {

    private static final int ROWS = 50;
    private static final String MODEL = "GCA-01";

    @Inject
    private TokenService tokens;
    @Inject
    private Notice notice;

    private String serial;
    private String state;
    private String cursor;
    private String newSerial;
    private Slice<TokenView> page;

    public void load() {
        TokenState wanted = states().stream().filter(one -> one.name().equals(state)).findFirst().orElse(null);
        page = tokens.list(new TokenFilter(wanted, serial), cursor, ROWS);
    }

    public String receive() {
        TokenView token = tokens.receive(newSerial, MODEL, TokenKind.USB_TOKEN);
        notice.done("token.done.received", token.serial());
        return "/tokens/list?faces-redirect=true";
    }

    public List<TokenView> getRows() {
        if (page == null) {
            load();
        }
        return page.items();
    }

    public String getNext() {
        return page.nextCursor();
    }

    public List<TokenState> states() {
        return Arrays.asList(TokenState.values());
    }

    public boolean isFiltered() {
        return serial != null || state != null;
    }

    public String getSerial() {
        return serial;
    }

    public void setSerial(String serial) {
        this.serial = serial;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }

    public String getNewSerial() {
        return newSerial;
    }

    public void setNewSerial(String newSerial) {
        this.newSerial = newSerial;
    }
}
