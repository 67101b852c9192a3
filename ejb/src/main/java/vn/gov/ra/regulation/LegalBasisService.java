package vn.gov.ra.regulation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What in the law a page rests on; told to everybody, because laws are public. */
@Stateless
public class LegalBasisService {

    @Inject
    private LegalBasisQuery articles;
    @Inject
    private LegalCalendar calendar;

    /** @param page its address without parameters, such as {@code /review/line}; only what is in force today */
    @PermitAll
    public List<LegalArticle> of(String page) {
        return articles.of(page, calendar.today());
    }
}
