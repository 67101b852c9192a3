package vn.gov.ra.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import vn.gov.ra.intake.ImportState;
import vn.gov.ra.intake.ImportView;
import vn.gov.ra.intake.IntakeService;
import vn.gov.ra.shared.Slice;

/** Files that were sent in, newest first. */
@Named("importList")
@RequestScoped
public class ImportListPage {

    private static final int ROWS = 25;

    @Inject
    private IntakeService imports;

    private String state;
    private String cursor;
    private Slice<ImportView> page;

    public void load() {
        page = imports.list(states().stream().filter(one -> one.name().equals(state)).findFirst().orElse(null), cursor, ROWS);
    }

    public List<ImportView> getRows() {
        return page.items();
    }

    public String getNext() {
        return page.nextCursor();
    }

    public List<ImportState> states() {
        return Arrays.asList(ImportState.values());
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
