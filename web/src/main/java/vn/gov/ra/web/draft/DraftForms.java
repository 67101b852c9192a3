package vn.gov.ra.web.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import vn.gov.ra.audit.LastChange;
import vn.gov.ra.audit.LastChanges;
import vn.gov.ra.draft.DraftTickets;
import vn.gov.ra.draft.FormDraft;
import vn.gov.ra.draft.FormDraftService;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.web.support.Labels;

/** The drafts of the forms on this page: {@code #{drafts.of(key)}}. */
@Named("drafts")
@RequestScoped
public class DraftForms {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Inject
    private FormDraftService drafts;
    @Inject
    private DraftTickets tickets;
    @Inject
    private LastChanges changes;
    @Inject
    private CurrentActor actor;
    @Inject
    private Labels labels;
    private final Map<String, DraftShown> shown = new HashMap<>();
    private boolean asked;
    private UUID account;

    /** Null where nobody with an account looks at the page. */
    public DraftShown of(String key) {
        return shown.get(key);
    }

    public String time(Instant moment) {
        return moment == null ? "" : TIME.format(moment);
    }

    public String dayAndTime(Instant moment) {
        return moment == null ? "" : DAY_AND_TIME.format(moment);
    }

    /** A mark of the rows of a table: ticks of a draft are put back only while the same rows stand in the same places. */
    public String rows(Collection<?> ids) {
        return ids == null ? "" : Integer.toHexString(ids.stream().map(String::valueOf).toList().hashCode());
    }

    /** Account of whoever looks; empty for machines and for a sign-in without an account. */
    Optional<UUID> account() {
        if (!asked) {
            try {
                account = actor.get().userId();
            } catch (DomainException unknown) {
                account = null;
            }
            asked = true;
        }
        return Optional.ofNullable(account);
    }

    /** The key a form was shown for, when it was shown to whoever sends it. */
    Optional<String> key(PostedDraft posted) {
        return account().flatMap(who -> tickets.key(who, posted.ticket()));
    }

    /** The form is shown, and nobody has just sent it: with what was typed before, if anything was. */
    void open(FacesContext faces, UIForm form, DraftPlace place) {
        account().ifPresent(who -> {
            DraftShown plain = new DraftShown(tickets.of(who, place.key()), place.version(), stored(faces, form, place), null, false, false, null, List.of());
            shown.put(place.key(), drafts.find(place.key()).map(draft -> restored(faces, form, place, plain, draft)).orElse(plain));
        });
    }

    /** The form was sent and comes back: what was sent is kept, so that it is not lost with this page. */
    void sentBack(FacesContext faces, UIForm form, DraftPlace place, boolean done) {
        PostedDraft posted = new PostedDraft(faces.getExternalContext().getRequestParameterValuesMap());
        if (done || key(posted).isEmpty()) {
            done(posted);
            open(faces, form, place);
            return;
        }
        Instant savedAt = keep(posted).map(FormDraft::savedAt).orElse(null);
        shown.put(place.key(), new DraftShown(posted.ticket(), posted.version(), posted.base(), savedAt, false, false, null, List.of()));
    }

    /** What was sent has arrived. */
    void done(PostedDraft posted) {
        key(posted).ifPresent(key -> {
            drafts.discard(key);
            if (posted.also() != null) {
                drafts.discard(posted.also());
            }
        });
    }

    /** Keeps what was sent; empty where it cannot be kept, which must not stand in the way of the answer. */
    Optional<FormDraft> keep(PostedDraft posted) {
        try {
            return key(posted).map(key -> drafts.save(key, posted.content()));
        } catch (DomainException tooMuch) {
            return Optional.empty();
        }
    }

    private DraftShown restored(FacesContext faces, UIForm form, DraftPlace place, DraftShown plain, FormDraft draft) {
        Refill refill = new Refill(draft.content(), place, labels);
        DraftInput.each(faces, form, refill::take);
        if (!refill.differs()) {
            // What was typed is what is stored by now.
            drafts.discard(place.key());
            return plain;
        }
        refill.fill(faces, form);
        return !refill.conflict() ? new DraftShown(plain.ticket(), plain.version(), plain.base(), draft.savedAt(), true, false, null, List.of())
                : new DraftShown(plain.ticket(), plain.version(), plain.base(), draft.savedAt(), true, true, change(place), refill.differences());
    }

    private LastChange change(DraftPlace place) {
        return place.object() == null ? null : changes.of(place.object(), place.objectId()).orElse(null);
    }

    private static Map<String, List<String>> stored(FacesContext faces, UIForm form, DraftPlace place) {
        Map<String, List<String>> base = new TreeMap<>();
        if (place.version() != null) {
            DraftInput.each(faces, form, input -> base.put(input.name(), input.stored()));
        }
        return base;
    }
}
