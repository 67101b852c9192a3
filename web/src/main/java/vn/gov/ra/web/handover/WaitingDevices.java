package vn.gov.ra.web.handover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vn.gov.ra.shared.VietnameseText;
import vn.gov.ra.subscriber.SubscriberService;
import vn.gov.ra.token.TokenFilter;
import vn.gov.ra.token.TokenService;
import vn.gov.ra.token.TokenState;
import vn.gov.ra.token.TokenView;

/** Devices with the reader's agency that no subscriber has signed for yet. */
@Named("waitingDevices")
@RequestScoped
public class WaitingDevices {

    private static final int SHOWN = 50;

    @Inject
    private TokenService tokens;
    @Inject
    private SubscriberService subscribers;

    private final Map<UUID, String> names = new HashMap<>();
    private List<TokenView> rows;

    /** Refused before anything of the page is sent. */
    public void load() {
        getRows();
    }

    /** The first ones, by when they came. */
    public List<TokenView> getRows() {
        if (rows == null) {
            rows = like(null);
            names.putAll(subscribers.names(rows.stream().map(TokenView::subscriberId).filter(Objects::nonNull).toList()));
        }
        return rows;
    }

    /** Whose each device is, by subscriber. */
    public Map<UUID, String> getNames() {
        return names;
    }

    /** The one that a scanner or a hand means, also by a part of its serial that only one has. */
    Optional<TokenView> meant(String typed) {
        String clean = VietnameseText.cleanToNull(typed);
        List<TokenView> found = clean == null ? List.of() : like(clean);
        return found.size() == 1 ? Optional.of(found.get(0)) : found.stream().filter(one -> plain(one.serial()).equals(plain(clean))).findFirst();
    }

    private List<TokenView> like(String serial) {
        return tokens.list(new TokenFilter(TokenState.AT_AGENCY, serial, null, null), null, SHOWN).items();
    }

    private static String plain(String serial) {
        return serial.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
    }
}
