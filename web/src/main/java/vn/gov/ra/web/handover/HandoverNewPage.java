package vn.gov.ra.web.handover;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.ra.agency.AgencyService;
import vn.gov.ra.handover.MinutesKind;
import vn.gov.ra.handover.MinutesService;
import vn.gov.ra.handover.MinutesView;
import vn.gov.ra.subscriber.SubscriberService;
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
    private transient SubscriberService subscribers;
    @Inject
    private transient MinutesService minutes;
    @Inject
    private transient Notice notice;
    @Inject
    private transient AgencyFilterChoice agencyFilter;

    private Map<UUID, Boolean> chosen = new LinkedHashMap<>();
    /** As the page was opened: a tick comes back by its place, so the rows must be the same ones. */
    private List<Group> groups;
    private Map<UUID, String> names = Map.of();

    public void load() {
        List<TokenView> reserved = tokens.list(new TokenFilter(TokenState.RESERVED, null, agencyFilter.getId(), null), null, MOST).items();
        Map<UUID, List<TokenView>> byAgency = reserved.stream().collect(Collectors.groupingBy(TokenView::agencyId, LinkedHashMap::new, Collectors.toList()));
        groups = byAgency.entrySet().stream().map(each -> new Group(each.getKey(), agencies.get(each.getKey()).name(), each.getValue())).toList();
        names = subscribers.names(reserved.stream().map(TokenView::subscriberId).filter(Objects::nonNull).toList());
    }

    public List<Group> getGroups() {
        return groups;
    }

    public Map<UUID, String> getNames() {
        return names;
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
