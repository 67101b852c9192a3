package vn.gov.ra.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.intake.IntakeService;
import vn.gov.ra.rest.support.Json;
import vn.gov.ra.web.support.FormToken;
import vn.gov.ra.web.support.Labels;

/** What the script of the grid has to know before it asks for rows: {@code #{importGrid.of(id)}}. */
@Named("importGrid")
@RequestScoped
public class GridSetup {

    private static final List<String> WORDS = List.of("row", "findings", "required", "loading", "saving", "saved", "failed", "ended", "undone", "redone", "nothingToUndo",
            "nothingToRedo", "pasted", "pasteRows", "pasteColumns", "use", "noFinding", "choose", "cell", "more", "checked");

    @Inject
    private IntakeService imports;
    @Inject
    private FormToken token;
    @Inject
    private Labels labels;

    /** A column of the grid. */
    public record Column(String key, String label, String type, boolean required, int maxLength) {
    }

    /** @param words texts by key; {@code {0}} is filled in by the script */
    public record Setup(UUID id, String token, List<Column> columns, Map<String, String> words) {
    }

    public String of(UUID id) {
        Map<String, String> words = new LinkedHashMap<>();
        WORDS.forEach(word -> words.put(word, labels.of("intake.grid." + word, "{0}", "{1}", "{2}")));
        List<Column> columns = imports.form(id).fields().stream()
                .map(field -> new Column(field.key(), labels.of(field.labelKey()), field.type(), field.required(), field.maxLength())).toList();
        return Json.write(new Setup(id, token.value(), columns, words));
    }
}
