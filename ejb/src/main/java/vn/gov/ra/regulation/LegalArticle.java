package vn.gov.ra.regulation;

import java.util.Locale;

/**
 * An article that a page rests on (căn cứ pháp lý).
 *
 * @param document such as {@code Nghị định 68/2024/NĐ-CP}
 * @param article such as {@code Điều 17}
 * @param evidence whether the text itself was read
 */
public record LegalArticle(String document, String article, String aboutVi, String aboutEn, Evidence evidence) {

    public String about(Locale language) {
        return "en".equals(language.getLanguage()) ? aboutEn : aboutVi;
    }

    public boolean remembered() {
        return evidence == Evidence.REMEMBERED;
    }
}
