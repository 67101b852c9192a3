package vn.gov.ra.web.handover;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.agency.AgencyService;
import vn.gov.ra.handover.MinutesKind;
import vn.gov.ra.handover.MinutesService;
import vn.gov.ra.handover.MinutesView;
import vn.gov.ra.token.TokenFilter;
import vn.gov.ra.token.TokenService;
import vn.gov.ra.token.TokenState;
import vn.gov.ra.token.TokenView;
import vn.gov.ra.web.list.AgencyFilterChoice;
import vn.gov.ra.web.support.Notice;

/** The storekeeper chooses reserved devices of one agency and draws up minutes. */
@Named("handoverNew")
@ViewScoped
public class HandoverNewPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 200;

    /** Reserved devices of one agency. */
    public record Group(UUID agencyId, String agencyName, List<TokenView> tokens) implements Serializable {
    }

    @Inject
    private transient TokenService tokens;
    @Inject
    private transient AgencyService agencies;
    @Inject
    private transient MinutesService minutes;
    @Inject
    private transient Notice notice;
    @Inject
    private transient AgencyFilterChoice agencyFilter;

    /** As the page was opened: the rows must be the same ones when the form comes back. */
    private UUID agency;
    private Map<UUID, Boolean> chosen = new LinkedHashMap<>();
    private transient List<Group> groups;

    public void load() {
        agency = agencyFilter.getId();
    }

    public List<Group> getGroups() {
        if (groups == null) {
            Map<UUID, List<TokenView>> byAgency = new LinkedHashMap<>();
            for (TokenView token : tokens.list(new TokenFilter(TokenState.RESERVED, null, agency), null, MOST).items()) {
                byAgency.computeIfAbsent(token.agencyId(), each -> new java.util.ArrayList<>()).add(token);
            }
            groups = byAgency.entrySet().stream().map(each -> new Group(each.getKey(), agencies.get(each.getKey()).name(), each.getValue())).toList();
        }
        return groups;
    }

    /** Minutes are for one agency: the one of the button. */
    public String create(UUID agencyId) {
        List<UUID> devices = getGroups().stream().filter(group -> group.agencyId().equals(agencyId)).flatMap(group -> group.tokens().stream()).map(TokenView::id)
                .filter(id -> Boolean.TRUE.equals(chosen.get(id))).toList();
        MinutesView made = minutes.create(MinutesKind.HANDOVER, agencyId, devices);
        notice.done("handover.done.created");
        return HandoverViewPage.address(made.id());
    }

    public Map<UUID, Boolean> getChosen() {
        return chosen;
    }

    public void setChosen(Map<UUID, Boolean> chosen) {
        this.chosen = chosen;
    }
}
