package vn.gov.ra.evidence;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import vn.gov.ra.shared.Messages;
import vn.gov.ra.shared.Sha256;

/** The index a person opens first: what is in the ZIP, in Vietnamese, and how it is checked. */
final class EvidenceIndex {

    static final String PATH = "muc-luc.html";

    private EvidenceIndex() {
    }

    static byte[] of(String subject, String name, String maker, Instant at, List<EvidenceFile> files) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"vi\"><head><meta charset=\"UTF-8\"><title>").append(text("evidence.title")).append("</title></head><body>\n<h1>")
                .append(text("evidence.title")).append("</h1>\n<p>").append(escaped(subject)).append(": <b>").append(escaped(name)).append("</b></p>\n<p>")
                .append(text("evidence.made", Messages.shown(at, Messages.VI), maker)).append("</p>\n<p>").append(text("evidence.howTo")).append("</p>\n<table border=\"1\">\n<tr><th>")
                .append(text("evidence.index.file")).append("</th><th>").append(text("evidence.index.title")).append("</th><th>SHA-256</th></tr>\n");
        for (EvidenceFile file : files) {
            html.append("<tr><td><a href=\"").append(escaped(file.path())).append("\">").append(escaped(file.path())).append("</a></td><td>").append(escaped(file.title()))
                    .append("</td><td><code>").append(Sha256.hex(file.content())).append("</code></td></tr>\n");
        }
        return html.append("</table>\n</body></html>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String text(String key, Object... arguments) {
        return escaped(Messages.label(key, Messages.VI, arguments));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
