package vn.gov.ra.web.token;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.handover.CustodianService;
import vn.gov.ra.handover.MinutesKind;
import vn.gov.ra.handover.MinutesService;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Offered;
import vn.gov.ra.subscriber.PersonService;
import vn.gov.ra.token.TokenService;
import vn.gov.ra.token.TokenState;
import vn.gov.ra.token.TokenStep;
import vn.gov.ra.token.TokenView;
import vn.gov.ra.web.support.CurrentUser;
import vn.gov.ra.web.support.Notice;
import vn.gov.ra.web.support.OpenedPage;

/** One device and what may be done to it by itself. */
@Named("tokenView")
@ViewScoped
public class TokenViewPage extends OpenedPage<TokenView, Offered> {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TokenService tokens;
    @Inject
    private transient MinutesService minutes;
    @Inject
    private transient CustodianService custodians;
    @Inject
    private transient PersonService persons;
    @Inject
    private transient CurrentUser me;
    @Inject
    private transient Notice notice;

    private String note;

    @Override
    protected TokenView read(UUID id) {
        return tokens.get(id);
    }

    @Override
    protected List<Offered> offered(UUID id) {
        return tokens.actions(id);
    }

    @Override
    protected long versionOf(TokenView seen) {
        return seen.version();
    }

    public TokenView getToken() {
        return opened();
    }

    public String take(String step) {
        TokenView moved = tokens.take(getId(), TokenStep.valueOf(step), getVersion(), note);
        notice.done("token.done.moved", moved.serial());
        return "/tokens/view?faces-redirect=true&id=" + getId();
    }

    /** Minutes of several steps that the storekeeper can draw up here; the moves of one act have their own form. */
    public List<MinutesKind> getMinutesKinds() {
        if (!me.has(Role.STOREKEEPER)) {
            return List.of();
        }
        TokenState state = getToken().state();
        return TokenStep.DESTROY.allowedFrom(state) ? List.of(MinutesKind.DESTROY) : List.of();
    }

    public String drawUp(MinutesKind kind) {
        UUID made = minutes.create(kind, null, List.of(getId())).id();
        notice.done("handover.done.created");
        return "/handovers/view?faces-redirect=true&id=" + made;
    }

    /** An organisation's device in use, and a reader who may say who keeps it. */
    public boolean isCustodianChanges() {
        return (me.has(Role.CLERK) || me.has(Role.STOREKEEPER)) && custodians.possible(getId());
    }

    public String getHolderName() {
        return persons.get(getToken().holderPersonId()).fullName();
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
