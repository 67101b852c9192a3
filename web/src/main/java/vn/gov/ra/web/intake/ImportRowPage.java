package vn.gov.ra.web.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.intake.IntakeService;
import vn.gov.ra.intake.RowView;
import vn.gov.ra.shared.VietnameseText;
import vn.gov.ra.web.support.Language;
import vn.gov.ra.web.support.Notice;

/** Mends one row of a file. */
@Named("importRow")
@ViewScoped
public class ImportRowPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient IntakeService imports;
    @Inject
    private transient Notice notice;
    @Inject
    private transient Language language;

    private UUID id;
    private int row;
    private List<String> keys = List.of();
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, String> before = new LinkedHashMap<>();
    private transient RowView view;

    public void load() {
        keys = imports.form(id).fields().stream().map(field -> field.key()).toList();
        for (String key : keys) {
            String value = GridCells.shown(getView().values().getOrDefault(key, ""));
            before.put(key, value);
            values.put(key, value);
        }
    }

    public RowView getView() {
        if (view == null) {
            view = imports.row(id, row);
        }
        return view;
    }

    public List<Finding> about(String key) {
        return getView().about(key).stream().map(found -> Finding.of(getView(), found, language.locale())).toList();
    }

    public List<Finding> getWhole() {
        return about("");
    }

    /** Only what was changed is sent: a cell that nobody touched keeps its finding. */
    public String save() {
        Map<String, String> changed = new LinkedHashMap<>();
        values.forEach((key, value) -> {
            String now = VietnameseText.cleanToNull(value) == null ? "" : value;
            if (!now.equals(before.get(key))) {
                changed.put(key, now);
            }
        });
        imports.fix(id, row, changed);
        notice.done("intake.done.fixed", row);
        return "/imports/view?faces-redirect=true&onlyErrors=true&id=" + id;
    }

    /** Takes over what is proposed for one field; it is stored by {@link #save}. */
    public String use(String key, String suggestion) {
        values.put(key, suggestion);
        return null;
    }

    public List<String> getKeys() {
        return keys;
    }

    public Map<String, String> getValues() {
        return values;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public int getRow() {
        return row;
    }

    public void setRow(int row) {
        this.row = row;
    }
}
