package vn.gov.ra.it;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page that is open shows.
 *
 * @param findings what is wrong with its words and its structure
 * @param links    paths with query of this portal, without fragment
 */
record PageSeen(List<String> findings, List<String> links) {

    /** Reads texts (also those of closed menus and of attributes that are read out), except code, other languages and what people typed. */
    private static final String READ = """
            () => {
              const texts = [document.title], foreign = 'script,style,template,code,pre,textarea,[lang]:not([lang=vi]),[data-typed]';
              const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walk.nextNode()) {
                const text = walk.currentNode.data.trim();
                if (text && !walk.currentNode.parentElement.closest(foreign)) texts.push(text);
              }
              document.querySelectorAll('[title],[aria-label],[placeholder],[alt],input[type=submit],input[type=button]').forEach(e => {
                if (!e.closest(foreign)) ['title', 'aria-label', 'placeholder', 'alt'].concat(e.type === 'submit' || e.type === 'button' ? ['value'] : []).forEach(a => {
                  if (e.getAttribute(a)) texts.push(e.getAttribute(a));
                });
              });
              const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
              const addresses = [...document.querySelectorAll('[href],[src],form[action]')].map(e => e.getAttribute('href') || e.getAttribute('src') || e.getAttribute('action') || '');
              const here = location.origin;
              return {
                lang: document.documentElement.lang, title: document.title.trim(), headings: document.querySelectorAll('h1').length, texts,
                twice: [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))],
                sessions: addresses.filter(a => a.toLowerCase().includes(';jsessionid')),
                links: [...document.querySelectorAll('a[href]:not([download])')].filter(a => a.origin === here).map(a => a.pathname + a.search)
              };
            }""";
    private static final Map<String, Pattern> BROKEN = Map.of(
            "English", Pattern.compile("\\b(Validation Error|[Rr]equired|Sort|Ascending|Descending|Loading|Cancel|Submit|Save|Delete|Previous|Next|Invalid|Error|must be|not found|Forbidden"
                    + "|Unauthorized|Choose File|No records)\\b"),
            "value missing", Pattern.compile("\\b(null|undefined|NaN)\\b|\\[object"),
            "key missing", Pattern.compile("\\?{3}"),
            "not filled in", Pattern.compile("\\{[A-Za-z0-9_.,# ]*\\}|[#$]\\{"),
            "key of a label", Pattern.compile("(?<![\\w@./:-])(account|agency|approval|audit|authorities|batch|certificates?|delegation|dossiers?|error|handover|home|intake|job|lookup|regulation"
                    + "|request|results?|review|security|setup|states|status|subscriber|token|users?|web)\\.[A-Za-z_]+\\.[A-Za-z_.]+"),
            "name of a constant", Pattern.compile("(^|[:·] )[A-Z]{2,}(_[A-Z]+)+$"),
            "failure of a program", Pattern.compile("Exception\\b|\\bat [a-z]+\\.[a-z]+\\.|jakarta\\.|java\\.lang|vn\\.gov\\.ra\\."));
    private static final int SNIPPET = 40;

    @SuppressWarnings("unchecked")
    static PageSeen of(Page page) {
        Map<String, Object> read = (Map<String, Object>) page.evaluate(READ);
        List<String> findings = new ArrayList<>();
        if (!"vi".equals(read.get("lang"))) {
            findings.add("lang=" + read.get("lang"));
        }
        if (!Integer.valueOf(1).equals(read.get("headings"))) {
            findings.add(read.get("headings") + " h1");
        }
        if (read.get("title").toString().isEmpty()) {
            findings.add("no title");
        }
        ((List<String>) read.get("twice")).forEach(id -> findings.add("id twice: " + id));
        ((List<String>) read.get("sessions")).forEach(address -> findings.add("session in an address: " + address));
        ((List<String>) read.get("texts")).stream().distinct().forEach(text -> BROKEN.forEach((what, pattern) -> {
            Matcher found = pattern.matcher(text);
            if (found.find()) {
                findings.add(what + ": " + text.substring(Math.max(0, found.start() - SNIPPET), Math.min(text.length(), found.end() + SNIPPET)).replaceAll("\\s+", " "));
            }
        }));
        return new PageSeen(findings, new ArrayList<>((List<String>) read.get("links")));
    }
}
