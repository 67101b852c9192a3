package vn.gov.ra.training;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Sha256;
import vn.gov.ra.shared.Versions;
import vn.gov.ra.shared.VietnameseText;

/** Editions of the text that subscribers commit themselves to: ADMIN writes the next one; one that has begun to count is never changed. */
@Stateless
public class CommitmentFormService {

    private static final int LONG_TITLE = 200;
    private static final int LONG_BODY = 20_000;

    @Inject
    private TrainingRepository rows;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private AuditTrail audit;

    /** The newest first, those to come before it. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public List<CommitmentFormView> all() {
        List<CommitmentForm> all = rows.forms();
        return IntStream.range(0, all.size()).mapToObj(at -> all.get(at).view(at == 0 ? null : all.get(at - 1), rows.given(all.get(at).edition()))).toList();
    }

    /** @throws DomainException {@link TrainingError#NOT_FOUND} */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public CommitmentFormView get(String edition) {
        return all().stream().filter(one -> one.edition().equals(edition)).findFirst().orElseThrow(() -> new DomainException(TrainingError.NOT_FOUND, edition));
    }

    /**
     * @param edition what it is called on commitments
     * @throws DomainException of fields {@link TrainingError#BAD_CODE}, {@link TrainingError#CODE_TAKEN}, {@link TrainingError#REQUIRED}, {@link TrainingError#PASSED}, {@link TrainingError#DAY_TAKEN},
     *     {@link TrainingError#PLACE_MISSING}
     */
    @RolesAllowed(Role.ADMIN)
    public CommitmentFormView add(String edition, NewCommitmentForm about) {
        NewCommitmentForm clean = clean(about);
        String key = VietnameseText.cleanToNull(edition);
        checks(clean, key).code("edition", key, key != null && rows.forms().stream().anyMatch(one -> one.edition().equals(key))).refuse();
        rows.add(new CommitmentForm(key, clean.validFrom(), clean.title(), clean.body()));
        return kept(key, clean);
    }

    /** @throws DomainException {@link TrainingError#NOT_FOUND}, {@link TrainingError#BEGUN}; of fields as {@link #add} */
    @RolesAllowed(Role.ADMIN)
    public CommitmentFormView change(String edition, long seenVersion, NewCommitmentForm about) {
        CommitmentForm form = rows.forms().stream().filter(one -> one.edition().equals(edition)).findFirst().orElseThrow(() -> new DomainException(TrainingError.NOT_FOUND, edition));
        Versions.require(form.version(), seenVersion, edition);
        if (!form.validFrom().isAfter(calendar.today())) {
            throw new DomainException(TrainingError.BEGUN, edition);
        }
        NewCommitmentForm clean = clean(about);
        checks(clean, edition).refuse();
        form.change(clean);
        return kept(edition, clean);
    }

    private CommitmentFormView kept(String edition, NewCommitmentForm about) {
        rows.flush();
        audit.record("training.text", "commitment-form", edition, edition, Map.of("from", about.validFrom(), "title", about.title(), "sha256", Sha256.hex(about.body())));
        return get(edition);
    }

    private static NewCommitmentForm clean(NewCommitmentForm about) {
        String body = about.body() == null ? null : String.join("\n", about.body().lines().map(VietnameseText::cleanToNull).filter(one -> one != null).toList());
        return new NewCommitmentForm(about.validFrom(), VietnameseText.cleanToNull(about.title()), body == null || body.isEmpty() ? null : body);
    }

    private TextChecks checks(NewCommitmentForm about, String edition) {
        boolean free = rows.forms().stream().noneMatch(one -> one.validFrom().equals(about.validFrom()) && !one.edition().equals(edition));
        return new TextChecks().text("title", about.title(), LONG_TITLE).text("body", about.body(), LONG_BODY).from(about.validFrom(), calendar.today())
                .unless(free, "validFrom", TrainingError.DAY_TAKEN, about.validFrom()).holds("body", about.body(), "{fullName}").holds("body", about.body(), "{agency}");
    }
}
