package vn.gov.ra.web.token;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.subscriber.SubscriberService;
import vn.gov.ra.token.TokenFilter;
import vn.gov.ra.token.TokenKind;
import vn.gov.ra.token.TokenService;
import vn.gov.ra.token.TokenState;
import vn.gov.ra.token.TokenView;
import vn.gov.ra.web.list.ListColumn;
import vn.gov.ra.web.list.ListFilter;
import vn.gov.ra.web.list.ListPage;
import vn.gov.ra.web.support.Notice;

/** Devices the reader may see, by serial; the storekeeper takes new ones in here. */
@Named("tokenList")
@RequestScoped
public class TokenListPage extends ListPage<TokenView> {

    private static final String MODEL = "GCA-01";
    private static final String MISMATCHED = "MISMATCHED";

    @Inject
    private TokenService tokens;
    @Inject
    private SubscriberService subscribers;
    @Inject
    private Notice notice;

    /** Of the subscribers of the rows; the file asks page by page. */
    private final Map<UUID, String> names = new HashMap<>();
    private String newSerial;

    @Override
    public String getName() {
        return "tokens";
    }

    @Override
    protected int usualSize() {
        return 50;
    }

    @Override
    protected Slice<TokenView> fetch(Paging paging) {
        Slice<TokenView> page = tokens.list(new TokenFilter(choice(TokenState.class, "state"), value("serial"), agency(), person(), MISMATCHED.equals(value("custody"))), paging);
        names.putAll(subscribers.names(page.items().stream().map(TokenView::subscriberId).filter(Objects::nonNull).toList()));
        return page;
    }

    @Override
    protected List<ListFilter> narrowedBy() {
        return andAgency("handover.agency", search("serial", "token.serial"), person("kit.filter.person"), choice("state", "token.state", TokenState.class),
                choice("custody", "token.filter.custody", List.of(MISMATCHED), word -> labels().of("token.filter.custody." + word)));
    }

    @Override
    protected List<ListColumn<TokenView>> columns() {
        return List.of(new ListColumn<>("token.serial", TokenView::serial),
                new ListColumn<>("token.kind", TokenView::kind),
                new ListColumn<>("token.model", TokenView::model),
                new ListColumn<>("token.holder", token -> labels().of("token.holder." + token.holderType())),
                new ListColumn<>("token.subscriber", token -> names.get(token.subscriberId())),
                new ListColumn<>("token.location", TokenView::location),
                new ListColumn<>("token.dueOn", TokenView::dueOn),
                new ListColumn<>("token.state", TokenView::state));
    }

    public String receive() {
        TokenView token = tokens.receive(newSerial, MODEL, TokenKind.USB_TOKEN);
        notice.done("token.done.received", token.serial());
        return "/tokens/list?faces-redirect=true";
    }

    /** Stickers of the devices the list shows, on every page of it. */
    public String getLabelsHref() {
        return addressOf("/tokens/labels.pdf");
    }

    public Map<UUID, String> getNames() {
        return names;
    }

    public String getNewSerial() {
        return newSerial;
    }

    public void setNewSerial(String newSerial) {
        this.newSerial = newSerial;
    }
}
