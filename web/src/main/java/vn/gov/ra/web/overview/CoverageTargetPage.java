package vn.gov.ra.web.overview;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import vn.gov.ra.overview.AgencyLevel;
import vn.gov.ra.overview.Coverage;
import vn.gov.ra.overview.CoverageCategory;
import vn.gov.ra.overview.CoverageService;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.web.support.Notice;

/** What is aimed at for one kind of agency. */
@Named("coverageTarget")
@ViewScoped
public class CoverageTargetPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CoverageService coverage;
    @Inject
    private transient Notice notice;

    private CoverageCategory category;
    private AgencyLevel level;
    private Integer percent;
    private LocalDate dueOn;
    private long version;

    public void load() {
        Coverage now = coverage.all().stream().filter(one -> one.category() == category && one.level() == level).findFirst()
                .orElseThrow(() -> new DomainException(SharedError.NOT_FOUND, category + " " + level));
        percent = now.target();
        dueOn = now.dueOn();
        version = now.version();
    }

    public String save() {
        coverage.aim(level, category, percent == null ? -1 : percent, dueOn, version);
        notice.done("overview.target.done");
        return "/overview/coverage?faces-redirect=true";
    }

    public CoverageCategory getCategory() {
        return category;
    }

    public void setCategory(CoverageCategory category) {
        this.category = category;
    }

    public AgencyLevel getLevel() {
        return level;
    }

    public void setLevel(AgencyLevel level) {
        this.level = level;
    }

    public Integer getPercent() {
        return percent;
    }

    public void setPercent(Integer percent) {
        this.percent = percent;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
