package vn.gov.ra.web.token;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.UUID;
import vn.gov.ra.handover.CustodianService;
import vn.gov.ra.handover.MinutesView;
import vn.gov.ra.handover.SignatureMethod;
import vn.gov.ra.token.TokenService;
import vn.gov.ra.token.TokenView;
import vn.gov.ra.web.support.Notice;
import vn.gov.ra.web.support.Uploads;

/** Another person keeps an organisation's device: the minutes that both have signed, and that the PIN was changed. */
@Named("tokenCustodian")
@ViewScoped
public class TokenCustodianPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TokenService tokens;
    @Inject
    private transient CustodianService custodians;
    @Inject
    private transient Notice notice;

    private UUID id;
    private long version;
    private UUID keeper;
    private boolean pinChanged;
    private SignatureMethod method = SignatureMethod.SCAN;
    private transient Part file;
    private transient TokenView token;

    public void load() {
        version = getToken().version();
    }

    public TokenView getToken() {
        if (token == null) {
            token = tokens.get(id);
        }
        return token;
    }

    public String change() throws IOException {
        MinutesView made = custodians.change(id, version, keeper, pinChanged, method, Uploads.bytes(file), Uploads.name(file));
        notice.done("token.custodian.done", made.number());
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

    public UUID getKeeper() {
        return keeper;
    }

    public void setKeeper(UUID keeper) {
        this.keeper = keeper;
    }

    public boolean isPinChanged() {
        return pinChanged;
    }

    public void setPinChanged(boolean pinChanged) {
        this.pinChanged = pinChanged;
    }

    public SignatureMethod getMethod() {
        return method;
    }

    public void setMethod(SignatureMethod method) {
        this.method = method;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
