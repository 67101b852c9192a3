package vn.gov.ra.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.ra.approval.CaseService;
import vn.gov.ra.approval.DecisionView;
import vn.gov.ra.approval.RemarkView;
import vn.gov.ra.approval.ReviewerView;
import vn.gov.ra.certificate.CertificateFilter;
import vn.gov.ra.certificate.CertificateService;
import vn.gov.ra.certificate.CertificateView;
import vn.gov.ra.document.render.picture.PaperPictures;
import vn.gov.ra.regulation.FormField;
import vn.gov.ra.regulation.Reason;
import vn.gov.ra.regulation.RegulationService;
import vn.gov.ra.request.ActionView;
import vn.gov.ra.request.AttachmentKind;
import vn.gov.ra.request.DossierService;
import vn.gov.ra.request.DossierView;
import vn.gov.ra.request.LineService;
import vn.gov.ra.request.LineState;
import vn.gov.ra.request.LineStep;
import vn.gov.ra.request.LineView;
import vn.gov.ra.request.OverrideView;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.Messages;
import vn.gov.ra.shared.StateError;
import vn.gov.ra.shared.Transitions;
import vn.gov.ra.subscriber.SubscriberService;
import vn.gov.ra.token.TokenFilter;
import vn.gov.ra.token.TokenService;
import vn.gov.ra.token.TokenView;
import vn.gov.ra.web.support.CurrentUser;
import vn.gov.ra.web.support.Labels;
import vn.gov.ra.web.support.Language;
import vn.gov.ra.web.support.TimelineEntry;

/** Everything one sees of a line while judging it; each part is read once in a request. */
@RequestScoped
public class LineCase {

    /** What an officer looks at before a proposal; labels {@code review.check.…}. */
    static final List<String> CHECKLIST = List.of("LETTER", "PERSON", "AGENCY", "ENTITLED", "DUPLICATE");
    private static final int CERTIFICATES = 20;
    /** To whom dossiers give their papers. */
    private static final Set<String> READERS = Set.of(Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER);

    @Inject
    private LineService lines;
    @Inject
    private DossierService dossiers;
    @Inject
    private CaseService cases;
    @Inject
    private CertificateService certificates;
    @Inject
    private SubscriberService subscribers;
    @Inject
    private TokenService tokens;
    @Inject
    private RegulationService regulation;
    @Inject
    private Comparison comparison;
    @Inject
    private LineHistory history;
    @Inject
    private CurrentUser me;
    @Inject
    private Language language;
    @Inject
    private Labels labels;

    private UUID id;
    private LineView line;
    private DossierView dossier;
    private List<ActionView> actions;
    private List<Comparison.Row> rows;
    private List<Warning> warnings;

    /** A doubt that is to be acknowledged by its code. @param excuse why it does not count here, as the agency says; null where it said nothing */
    public record Warning(String code, String text, String excuse) {
    }

    /** A paper that stands beside the form. @param href of the file; with {@code &picture=true} of what it looks like */
    public record Paper(String href, AttachmentKind kind) {
    }

    /** Another line is read anew. */
    public LineCase of(UUID wanted) {
        if (!wanted.equals(id)) {
            id = wanted;
            line = null;
            dossier = null;
            actions = null;
            rows = null;
            warnings = null;
        }
        return this;
    }

    public LineView getLine() {
        if (line == null) {
            line = lines.get(id);
        }
        return line;
    }

    public DossierView getDossier() {
        if (dossier == null) {
            dossier = dossiers.get(getLine().dossierId());
        }
        return dossier;
    }

    /** What the agency wrote: the letter as it was signed, else as it was made; null where there is none, and for those who may not read it. */
    public Paper getPaper() {
        if (!me.hasAny(READERS)) {
            return null;
        }
        return getDossier().attachments().stream().filter(one -> one.kind() == AttachmentKind.SIGNED_LETTER && PaperPictures.shows(one.mediaType())).reduce((first, last) -> last)
                .map(one -> new Paper("/dossiers/file?dossier=" + dossier.id() + "&attachment=" + one.id(), one.kind()))
                .orElseGet(() -> dossier.letterFileId() == null ? null : new Paper("/dossiers/file?dossier=" + dossier.id(), AttachmentKind.LETTER));
    }

    /** Those possible in the present state that are somebody's like the reader; what stands against one of them is told. */
    public List<ActionView> getActions() {
        if (actions == null) {
            Set<String> possible = Transitions.actionsFrom(LineStep.class, getLine().state()).stream().map(LineStep::event).collect(Collectors.toSet());
            actions = cases.actions(id).stream().filter(one -> possible.contains(one.action()))
                    .filter(one -> one.allowed() || !StateError.NOT_YOUR_STEP.code().equals(one.whyCode())).toList();
        }
        return actions;
    }

    public boolean offers(String action) {
        return getActions().stream().anyMatch(one -> one.action().equals(action));
    }

    public List<Comparison.Row> getRows() {
        if (rows == null) {
            rows = comparison.of(getLine(), me.hasAny(Set.of(Role.OFFICER, Role.OFFICE_SIGNER)));
        }
        return rows;
    }

    public boolean isCompared() {
        return getRows().stream().anyMatch(row -> row.present() != null);
    }

    /** Empty for readers who are not shown doubts. */
    public List<Warning> getWarnings() {
        if (warnings == null) {
            warnings = me.hasAny(Set.of(Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER)) && getLine().state().ordinal() >= LineState.SUBMITTED.ordinal()
                    ? told() : List.of();
        }
        return warnings;
    }

    private List<Warning> told() {
        Map<String, String> excuses = lines.overrides(id).stream().collect(Collectors.toMap(OverrideView::code, OverrideView::reason));
        return lines.warnings(id).stream().map(field -> warning(field, excuses.get(field.error().code()))).toList();
    }

    private Warning warning(FieldError field, String excuse) {
        return new Warning(field.error().code(), Messages.error(field.error(), language.locale(), field.arguments()), excuse);
    }

    public List<String> getChecklist() {
        return CHECKLIST;
    }

    public List<Reason> getRejectReasons() {
        return regulation.reasons(Reason.REJECT);
    }

    public List<Reason> getSupplementReasons() {
        return regulation.reasons(Reason.SUPPLEMENT);
    }

    /** The reasons that fit what can be done now. */
    public List<Reason> getReasons() {
        List<Reason> all = new ArrayList<>();
        if (offers("ask-supplement") || offers("ask-agency")) {
            all.addAll(getSupplementReasons());
        }
        if (offers("propose-reject") || offers("reject")) {
            all.addAll(getRejectReasons());
        }
        return all;
    }

    /** What the line needs attention for, as far as there is a word for it. */
    public List<String> getFlags() {
        return getLine().flags().stream().filter(flag -> Messages.optionalLabel("request.flag." + flag, language.locale()).isPresent()).toList();
    }

    /** Other officers to whom the line can be handed. */
    public List<ReviewerView> getReviewers() {
        return cases.reviewers().stream().filter(one -> !one.id().equals(getLine().assigneeId())).toList();
    }

    public String label(Reason reason) {
        return reason.text(language.locale());
    }

    public String reasonText(String code) {
        return getReasons().stream().filter(reason -> reason.code().equals(code)).findFirst().map(this::label).orElse(code);
    }

    /** The columns of the form, to which remarks can be pinned. */
    public List<FormField> getFields() {
        return dossiers.form(getLine().dossierId()).fields();
    }

    /** @param key of a field; null for the line as a whole */
    public String fieldName(String key) {
        return getFields().stream().filter(field -> field.key().equals(key)).findFirst().map(field -> labels.of(field.labelKey())).orElse(key);
    }

    public List<RemarkView> getRemarks() {
        return cases.remarks(id);
    }

    public List<DecisionView> getDecisions() {
        return cases.decisions(id);
    }

    /** What else the subscriber holds. */
    public List<CertificateView> getCertificates() {
        UUID subscriber = getLine().subscriberId();
        return subscriber == null ? List.of()
                : certificates.list(new CertificateFilter(null, null, null, null, subscriber, CERTIFICATES)).items();
    }

    /** Devices that the subscriber has or somebody holds for them. */
    public List<TokenView> getTokens() {
        UUID subscriber = getLine().subscriberId();
        UUID person = subscriber == null ? null : subscribers.get(subscriber).personId();
        return person == null ? List.of() : tokens.list(new TokenFilter(null, null, null, person), null, CERTIFICATES).items();
    }

    public List<TimelineEntry> getTimeline() {
        return history.of(lines.history(id).stream());
    }
}
