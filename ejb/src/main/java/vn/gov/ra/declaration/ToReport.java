package vn.gov.ra.declaration;

import java.util.UUID;

/** How many people agencies have told a change of that nobody has reported yet. @param declaration the one they all stand in; null for none or several */
public record ToReport(long people, UUID declaration) {
}
