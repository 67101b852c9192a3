package vn.gov.ra.regulation;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms of R2024 as a new installation has them, read from the migration. */
public final class DeliveredForms {

    private static final Pattern FORM = Pattern.compile("\\('R2024', '(\\d\\d)', '(\\w+)', (?:'(\\w+)'|null), '([^']*)', '(\\[.*?])', (true|false)\\)", Pattern.DOTALL);

    private DeliveredForms() {
    }

    public static List<FormDefinition> all() throws IOException {
        Matcher rows = FORM.matcher(Files.readString(migration()));
        List<FormDefinition> forms = new ArrayList<>();
        while (rows.find()) {
            List<FormField> fields = new ArrayList<>();
            for (JsonObject field : Json.createReader(new StringReader(rows.group(5))).readArray().getValuesAs(JsonObject.class)) {
                fields.add(new FormField(field.getString("key"), field.getString("heading"), field.getString("type"), field.getBoolean("required"),
                        field.getInt("max"), field.getString("group", null)));
            }
            forms.add(new FormDefinition("R2024", rows.group(1), rows.group(2), rows.group(3), rows.group(4), fields, Boolean.parseBoolean(rows.group(6))));
        }
        return forms;
    }

    private static Path migration() {
        Path inModule = Path.of("../db-migrations/sql/V101__regulation_data.sql");
        return Files.exists(inModule) ? inModule : Path.of("db-migrations/sql/V101__regulation_data.sql");
    }
}
