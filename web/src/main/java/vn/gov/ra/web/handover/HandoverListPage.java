package vn.gov.ra.web.handover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import vn.gov.ra.handover.MinutesFilter;
import vn.gov.ra.handover.MinutesService;
import vn.gov.ra.handover.MinutesState;
import vn.gov.ra.handover.MinutesSummary;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.token.TokenFilter;
import vn.gov.ra.token.TokenService;
import vn.gov.ra.token.TokenState;
import vn.gov.ra.token.TokenView;

/** Minutes the reader may see, newest first; for the clerk also the devices that wait for their subscribers. */
@Named("handoverList")
@RequestScoped
public class HandoverListPage {

    private static final int ROWS = 25;

    @Inject
    private MinutesService minutes;
    @Inject
    private TokenService tokens;

    private String number;
    private String state;
    private String cursor;
    private Slice<MinutesSummary> page;
    private List<TokenView> waiting;

    public void load() {
        MinutesState wanted = states().stream().filter(one -> one.name().equals(state)).findFirst().orElse(null);
        page = minutes.list(new MinutesFilter(wanted, number == null || number.isBlank() ? null : number.strip()), cursor, ROWS);
        waiting = tokens.list(new TokenFilter(TokenState.AT_AGENCY, null), null, ROWS).items();
    }

    public List<MinutesSummary> getRows() {
        return page.items();
    }

    /** Devices with the agency that no subscriber has signed for yet. */
    public List<TokenView> getWaiting() {
        return waiting;
    }

    public String getNext() {
        return page.nextCursor();
    }

    public List<MinutesState> states() {
        return Arrays.asList(MinutesState.values());
    }

    public boolean isFiltered() {
        return number != null || state != null;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
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
}
