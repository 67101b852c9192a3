package vn.gov.ra.notification;

/**
 * What a notice or its mail says.
 *
 * @param key {@code title.KIND}, {@code letter.subject}, {@code letter.greeting}, {@code letter.foot}
 * @param language {@code vi} or {@code en}
 * @param text the office's own words; empty where the portal's are said
 * @param builtIn the portal's words; {@code {0}}, {@code {1}} are places that are filled in
 * @param version 0 while nobody has entered anything
 */
public record TemplateView(String key, String language, String text, String builtIn, long version) {
}
