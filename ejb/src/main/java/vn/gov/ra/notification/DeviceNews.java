package vn.gov.ra.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.Settings;
import vn.gov.ra.shared.Messages;
import vn.gov.ra.token.DueDevices;

/** Devices that have to be given back: the agency is reminded while there is time, its head when there is none left. Told once for each last day. */
@Dependent
public class DeviceNews {

    static final String SETTING = "notice.return.days";
    /** Working days before the last one: of five, three have gone by. */
    private static final int USUAL = 2;

    private final DueDevices devices;
    private final NewsDesk desk;
    private final Settings settings;
    private final LegalCalendar calendar;

    /** For the container, which makes its proxies with it. */
    public DeviceNews() {
        this(null, null, null, null);
    }

    @Inject
    DeviceNews(DueDevices devices, NewsDesk desk, Settings settings, LegalCalendar calendar) {
        this.devices = devices;
        this.desk = desk;
        this.settings = settings;
        this.calendar = calendar;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void tell() {
        news().forEach(desk::tell);
    }

    List<News> news() {
        LocalDate today = calendar.today();
        int days = settings.find(SETTING).filter(text -> text.matches("\\d{1,3}")).map(Integer::valueOf).orElse(USUAL);
        List<News> news = new ArrayList<>();
        for (DueDevices.Due one : devices.all()) {
            if (today.isAfter(one.dueOn())) {
                news.add(told(NoticeKind.DEVICE_DUE_HEAD, one));
            } else if (calendar.workingDaysBetween(today, one.dueOn()) <= days) {
                news.add(told(NoticeKind.DEVICE_DUE, one));
            }
        }
        return news;
    }

    private static News told(NoticeKind kind, DueDevices.Due one) {
        return new News(kind, one.id(), one.dueOn().toString(), Audience.agency(one.agencyId()), List.of(one.serial(), Messages.shown(one.dueOn(), Messages.VI)), "/tokens/view?id=" + one.id());
    }
}
