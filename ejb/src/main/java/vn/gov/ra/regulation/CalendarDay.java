package vn.gov.ra.regulation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Row of {@code calendar_day}. */
@Entity
@Table(name = "calendar_day")
class CalendarDay {

    @Id
    @Column(name = "day")
    private LocalDate day;
    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private DayKind kind;
    @Column(name = "name_vi", nullable = false)
    private String nameVi;
    @Column(name = "decision_no")
    private String decisionNo;

    protected CalendarDay() {
    }

    CalendarDay(LocalDate day) {
        this.day = day;
    }

    void becomes(CalendarEntry entry) {
        kind = entry.kind();
        nameVi = entry.nameVi();
        decisionNo = entry.decisionNo();
    }

    CalendarEntry entry() {
        return new CalendarEntry(day, kind, nameVi, decisionNo);
    }
}
