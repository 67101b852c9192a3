package vn.gov.ra.web.setup;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.gov.ra.regulation.SettingService;
import vn.gov.ra.regulation.SettingView;
import vn.gov.ra.web.support.Notice;

/** The names and choices of the office, all on one page; what was changed is kept together or not at all. */
@Named("settingsPage")
@ViewScoped
public class SettingsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SettingService settings;
    @Inject
    private transient Notice notice;

    private Map<String, String> values = new LinkedHashMap<>();
    private Map<String, SettingView> before = new LinkedHashMap<>();

    public void load() {
        for (SettingView known : settings.list()) {
            values.put(known.key(), known.value());
            before.put(known.key(), known);
        }
    }

    public List<String> keys() {
        return SettingService.KEYS;
    }

    /** Id of the input: what stands in a setting's name does not fit there. */
    public String id(String key) {
        return "set-" + key.replace('.', '-');
    }

    public String save() {
        List<SettingView> changed = before.values().stream().filter(known -> !known.value().equals(text(known.key())))
                .map(known -> new SettingView(known.key(), text(known.key()), known.version())).toList();
        settings.putAll(changed);
        notice.done("setup.done.settings", changed.size());
        return "/setup/settings?faces-redirect=true";
    }

    /** Grows with every setting that is stored. */
    public long getVersion() {
        return before.values().stream().mapToLong(SettingView::version).sum();
    }

    private String text(String key) {
        return values.get(key) == null ? "" : values.get(key);
    }

    public Map<String, String> getValues() {
        return values;
    }
}
