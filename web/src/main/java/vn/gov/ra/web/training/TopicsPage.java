package vn.gov.ra.web.training;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.gov.ra.security.Role;
import vn.gov.ra.training.NewTopic;
import vn.gov.ra.training.TopicService;
import vn.gov.ra.training.TopicVersion;
import vn.gov.ra.web.support.CurrentUser;
import vn.gov.ra.web.support.Notice;

/** What sessions can be about, every version; ADMIN adds a topic, or says what the chosen one is from a day on. */
@Named("topicsPage")
@ViewScoped
public class TopicsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TopicService topics;
    @Inject
    private transient CurrentUser me;
    @Inject
    private transient Notice notice;

    private String chosen;
    private String code;
    private String nameVi;
    private String nameEn;
    private Integer position;
    private boolean offered = true;
    private LocalDate validFrom;
    private long version;
    private transient List<TopicVersion> all;

    public void load() {
        getAll().stream().filter(one -> one.code().equals(chosen)).reduce((one, later) -> later).ifPresent(one -> {
            nameVi = one.nameVi();
            nameEn = one.nameEn();
            position = one.position();
            offered = one.offered();
            version = one.version();
        });
    }

    public List<TopicVersion> getAll() {
        if (all == null) {
            all = topics.all();
        }
        return all;
    }

    /** A topic is chosen; otherwise the form adds one. */
    public boolean isChanging() {
        return getAll().stream().anyMatch(one -> one.code().equals(chosen));
    }

    public String save() {
        NewTopic about = new NewTopic(nameVi, nameEn, position == null ? 0 : position, offered, validFrom);
        TopicVersion made = isChanging() ? topics.change(chosen, version, about) : topics.add(code, about);
        notice.done("training.topics.done", made.code());
        return "/trainings/topics?faces-redirect=true";
    }

    public boolean isWriting() {
        return me.has(Role.ADMIN);
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNameVi() {
        return nameVi;
    }

    public void setNameVi(String nameVi) {
        this.nameVi = nameVi;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public Integer getPosition() {
        return position;
    }

    public void setPosition(Integer position) {
        this.position = position;
    }

    public boolean isOffered() {
        return offered;
    }

    public void setOffered(boolean offered) {
        this.offered = offered;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
