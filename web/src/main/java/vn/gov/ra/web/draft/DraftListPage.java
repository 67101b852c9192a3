package vn.gov.ra.web.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.gov.ra.draft.FormDraft;
import vn.gov.ra.draft.FormDraftService;
import vn.gov.ra.web.support.Labels;
import vn.gov.ra.web.support.LocalPath;
import vn.gov.ra.web.support.Notice;
import vn.gov.ra.web.support.PageRoles;

/** What the reader typed somewhere and has not sent, the last first: gone on with, or thrown away. */
@Named("draftList")
@RequestScoped
public class DraftListPage {

    /** Fields that tell best what a form is about, in this order. */
    private static final List<String> TELLING = List.of("fullName", "displayName", "name", "letterNo", "alias", "number", "reason", "comment", "note");
    private static final int LONGEST = 60;

    @Inject
    private FormDraftService drafts;
    @Inject
    private Labels labels;
    @Inject
    private Notice notice;
    @Inject
    private PageRoles roles;

    private List<Row> rows;

    /**
     * @param title the form, in words
     * @param about a telling text from it; empty where it has none
     * @param href the page the typing goes on at
     */
    public record Row(String key, String title, String about, String href, Instant savedAt, Instant expiresAt) {
    }

    /** Refused before anything of the page is sent. */
    public void load() {
        getRows();
    }

    public List<Row> getRows() {
        if (rows == null) {
            rows = drafts.list().stream().map(this::row).toList();
        }
        return rows;
    }

    public String discard(String key) {
        drafts.discard(key);
        notice.done("draft.list.done");
        return "/drafts/list?faces-redirect=true";
    }

    private Row row(FormDraft draft) {
        return new Row(draft.key(), title(draft.key()), about(draft.content().fields()), address(draft), draft.savedAt(), draft.expiresAt());
    }

    /** A page that is not the reader's any more leads home. */
    private String address(FormDraft draft) {
        String address = LocalPath.orHome(draft.content().address());
        return roles.open(address.replaceFirst("[?#].*", "")) ? address : "/";
    }

    /** By the page's part of the key; one that came through the API may be of no page of ours. */
    private String title(String key) {
        String title = labels.optional("draft.form." + key.replaceFirst("\\..*", ""));
        return title == null ? labels.of("draft.form.other") : title;
    }

    static String about(Map<String, List<String>> fields) {
        String text = TELLING.stream().flatMap(name -> fields.getOrDefault(name, List.of()).stream()).filter(value -> !value.isBlank()).findFirst().orElse("")
                .strip();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
