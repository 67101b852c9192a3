package vn.gov.ra.regulation;

/**
 * A setting, to read; its name stands in the labels under {@code regulation.setting.<key>}.
 *
 * @param value empty where nobody has entered it
 * @param version 0 where there is no row yet
 */
public record SettingView(String key, String value, long version) {
}
