package vn.gov.ra.web.token;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.shared.Offered;
import vn.gov.ra.token.TokenService;
import vn.gov.ra.token.TokenStep;
import vn.gov.ra.token.TokenView;
import vn.gov.ra.web.support.Notice;

/** One device and what may be done to it by itself. */
@Named("tokenView")
@ViewScoped
public class TokenViewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TokenService tokens;
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
