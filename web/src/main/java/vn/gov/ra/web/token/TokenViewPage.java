package vn.gov.ra.web.token;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
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

/** One device and what may be done to it by itself. */
@Named("tokenView")
@ViewScoped
public class TokenViewPage implements Serializable {

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

    private UUID id;
    private long version;
    private String note;
    private transient TokenView token;
    private transient List<Offered> actions;

    public void load() {
        version = getToken().version();
    }

    public TokenView getToken() {
        if (token == null) {
            token = tokens.get(id);
        }
        return token;
    }

    public List<Offered> getActions() {
        if (actions == null) {
            actions = tokens.actions(id);
        }
        return actions;
    }

    public String take(String step) {
        TokenView moved = tokens.take(id, TokenStep.valueOf(step), version, note);
        notice.done("token.done.moved", moved.serial());
        return "/tokens/view?faces-redirect=true&id=" + id;
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
        UUID made = minutes.create(kind, null, List.of(id)).id();
        notice.done("handover.done.created");
        return "/handovers/view?faces-redirect=true&id=" + made;
    }

    /** An organisation's device in use, and a reader who may say who keeps it. */
    public boolean isCustodianChanges() {
        return (me.has(Role.CLERK) || me.has(Role.STOREKEEPER)) && custodians.possible(id);
    }

    public String getHolderName() {
        return persons.get(getToken().holderPersonId()).fullName();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
