package vn.gov.ra.training;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Versions;
import vn.gov.ra.shared.VietnameseText;

/** What sessions can be about, through time: data that ADMIN edits. Sessions that were recorded keep the name of their day. */
@Stateless
public class TopicService {

    private static final int LONG_NAME = 300;

    @Inject
    private TrainingRepository rows;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private AuditTrail audit;

    /** Every version of every topic: by code, the oldest first. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public List<TopicVersion> all() {
        return views(rows.allTopics());
    }

    private static List<TopicVersion> views(List<Topic> all) {
        return IntStream.range(0, all.size()).mapToObj(at -> all.get(at).version(at + 1 < all.size() && all.get(at + 1).code().equals(all.get(at).code()) ? all.get(at + 1) : null)).toList();
    }

    /** @throws DomainException of fields {@link TrainingError#BAD_CODE}, {@link TrainingError#CODE_TAKEN}, {@link TrainingError#REQUIRED}, {@link TrainingError#PASSED} */
    @RolesAllowed(Role.ADMIN)
    public TopicVersion add(String code, NewTopic about) {
        NewTopic clean = clean(about);
        String key = VietnameseText.cleanToNull(code);
        checks(clean).code("code", key, !rows.topics(key).isEmpty()).refuse();
        return kept(key, clean, null);
    }

    /**
     * From a day on the topic is called otherwise, stands elsewhere, or is not offered any more.
     *
     * @param seenVersion of the version that begins last
     * @throws DomainException {@link TrainingError#NOT_FOUND}; of fields as {@link #add}
     */
    @RolesAllowed(Role.ADMIN)
    public TopicVersion change(String code, long seenVersion, NewTopic about) {
        List<Topic> all = rows.topics(code);
        if (all.isEmpty()) {
            throw new DomainException(TrainingError.NOT_FOUND, code);
        }
        Topic last = all.get(all.size() - 1);
        Versions.require(last.version(), seenVersion, code);
        NewTopic clean = clean(about);
        checks(clean).unless(clean.validFrom().isBefore(calendar.today()) || !clean.validFrom().isBefore(last.validFrom()), "validFrom", TrainingError.LATER_STANDS, last.validFrom()).refuse();
        return kept(code, clean, last.validFrom().equals(clean.validFrom()) ? last : null);
    }

    private TopicVersion kept(String code, NewTopic about, Topic same) {
        if (same == null) {
            rows.add(new Topic(code, about));
        } else {
            same.change(about);
        }
        rows.flush();
        audit.record("training.topic", "training-topic", code, code, Map.of("name", about.nameVi(), "from", about.validFrom(), "offered", about.offered()));
        List<TopicVersion> all = views(rows.topics(code));
        return all.get(all.size() - 1);
    }

    private NewTopic clean(NewTopic about) {
        LocalDate from = about.validFrom() == null ? calendar.today() : about.validFrom();
        return new NewTopic(VietnameseText.cleanToNull(about.nameVi()), VietnameseText.cleanToNull(about.nameEn()), about.position(), about.offered(), from);
    }

    private TextChecks checks(NewTopic about) {
        return new TextChecks().text("nameVi", about.nameVi(), LONG_NAME).text("nameEn", about.nameEn(), LONG_NAME).from(about.validFrom(), calendar.today());
    }
}
