package vn.gov.ra.web.notification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.gov.ra.notification.NoticeKind;
import vn.gov.ra.notification.NoticeTemplateService;
import vn.gov.ra.notification.TemplateView;
import vn.gov.ra.web.support.Labels;
import vn.gov.ra.web.support.Notice;

/** One text of notices or mails in both languages, below the list of mails. */
@Named("noticeTemplate")
@ViewScoped
public class TemplatePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String TITLE = "title.";

    @Inject
    private transient NoticeTemplateService templates;
    @Inject
    private transient Labels labels;
    @Inject
    private transient Notice notice;

    private String key;
    private String vi;
    private String en;
    private long viVersion;
    private long enVersion;

    /** What there is; the one chosen is read anew. */
    public void load() {
        if (key != null && templates.list().stream().noneMatch(one -> one.key().equals(key))) {
            key = null;
        }
        if (key != null) {
            vi = of("vi").text();
            viVersion = of("vi").version();
            en = of("en").text();
            enVersion = of("en").version();
        }
    }

    public List<String> getKeys() {
        return templates.list().stream().map(TemplateView::key).distinct().toList();
    }

    public String name(String one) {
        return one.startsWith(TITLE) ? labels.shown(NoticeKind.valueOf(one.substring(TITLE.length()))) : labels.of("notification.templates." + one);
    }

    public String builtIn(String language) {
        return of(language).builtIn();
    }

    private TemplateView of(String language) {
        return templates.list().stream().filter(one -> one.key().equals(key) && one.language().equals(language)).findFirst().orElseThrow();
    }

    public String save() {
        templates.put(key, "vi", vi, viVersion);
        templates.put(key, "en", en, enVersion);
        notice.done("notification.done.template");
        return "/notifications/mails?faces-redirect=true&text=" + key;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getVi() {
        return vi;
    }

    public void setVi(String vi) {
        this.vi = vi;
    }

    public String getEn() {
        return en;
    }

    public void setEn(String en) {
        this.en = en;
    }
}
