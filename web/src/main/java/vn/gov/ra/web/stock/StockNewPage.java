package vn.gov.ra.web.stock;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import vn.gov.ra.stock.CountKind;
import vn.gov.ra.stock.CountView;
import vn.gov.ra.stock.NewCount;
import vn.gov.ra.stock.PackingFile;
import vn.gov.ra.stock.StockCountService;
import vn.gov.ra.token.TokenKind;
import vn.gov.ra.web.support.Notice;
import vn.gov.ra.web.support.Uploads;

/** A count to begin: the place first, and for a delivery its packing list. */
@Named("stockNew")
@ViewScoped
public class StockNewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient StockCountService counts;
    @Inject
    private transient Notice notice;

    private CountKind kind = CountKind.STOCKTAKE;
    private String location;
    private TokenKind tokenKind = TokenKind.USB_TOKEN;
    private String model;
    private String packingList;
    private transient Part packingFile;
    private String note;

    public String begin() throws IOException {
        List<String> lines = PackingFile.either(packingList == null ? List.of() : packingList.lines().toList(), Uploads.bytes(packingFile));
        CountView made = counts.begin(new NewCount(kind, location, model, tokenKind, lines, note));
        notice.done("stock.done.begun", made.number());
        return "/stock/view?faces-redirect=true&id=" + made.id();
    }

    public CountKind[] getKinds() {
        return CountKind.values();
    }

    public CountKind getKind() {
        return kind;
    }

    public void setKind(CountKind kind) {
        this.kind = kind;
    }

    public String getLocation() {
        return location;
    }

    public void setLocation(String location) {
        this.location = location;
    }

    /** Those that are kept in a store. */
    public List<TokenKind> getTokenKinds() {
        return Arrays.stream(TokenKind.values()).filter(TokenKind::inCustody).toList();
    }

    public TokenKind getTokenKind() {
        return tokenKind;
    }

    public void setTokenKind(TokenKind tokenKind) {
        this.tokenKind = tokenKind;
    }

    public String getModel() {
        return model;
    }

    public void setModel(String model) {
        this.model = model;
    }

    public String getPackingList() {
        return packingList;
    }

    public void setPackingList(String packingList) {
        this.packingList = packingList;
    }

    public Part getPackingFile() {
        return packingFile;
    }

    public void setPackingFile(Part packingFile) {
        this.packingFile = packingFile;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
