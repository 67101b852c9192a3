package vn.gov.ra.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.ra.shared.Cursor;
import vn.gov.ra.shared.DomainException;

class SearchSqlTest {

    private static final UUID AGENCY = new UUID(1, 2);

    @Test
    void an_agency_is_named_in_every_part_but_the_directory_of_agencies() {
        String counts = new SearchSql("hùng", AGENCY).counts(EnumSet.allOf(SearchKind.class));

        String[] parts = counts.split(" union all ");
        assertEquals(SearchKind.values().length, parts.length);
        for (int i = 0; i < parts.length; i++) {
            assertEquals(i == SearchKind.AGENCY.ordinal() ? 0 : 2, parts[i].split("agency_ids @>", -1).length - 1, parts[i]);
        }
        List<SearchSql.Part> page = new SearchSql("hùng", AGENCY).parts(List.of(new Spread(SearchKind.PERSON, Spread.Way.WALK_WORDS, 1_001, null),
                new Spread(SearchKind.TOKEN, Spread.Way.FEW_WORDS, 3, null)), null, 11);
        assertEquals(4, page.size());
        page.forEach(part -> assertEquals(1, part.statement().split("agency_ids @>", -1).length - 1, part::statement));
    }

    @Test
    void the_office_sees_every_agency() {
        assertFalse(new SearchSql("hùng", null).counts(EnumSet.allOf(SearchKind.class)).contains("agency_ids @>"));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, NOTHING, 0", "1000, 3, FEW_ANYWHERE, 1000", "1001, 1000, FEW_WORDS, 1000", "1001, 1001, WALK_WORDS, 1001", "1001, 0, WALK_ANYWHERE, 1001"})
    void the_number_of_hits_decides_the_way(int anywhere, int begun, Spread.Way way, int found) {
        assertEquals(new Spread(SearchKind.PERSON, way, found, null), Spread.of(SearchKind.PERSON, anywhere, begun, null));
    }

    @Test
    void a_count_past_the_cap_says_so() {
        assertEquals(new KindCount(SearchKind.PERSON, 1_000, true), Spread.of(SearchKind.PERSON, 1_001, 1_001, null).count());
        assertEquals(new KindCount(SearchKind.PERSON, 1_000, false), Spread.of(SearchKind.PERSON, 1_000, 0, null).count());
    }

    @Test
    void of_one_word_the_beginnings_decide_first_and_of_several_what_is_found_anywhere() {
        String one = new SearchSql("hùng", null).counts(EnumSet.of(SearchKind.PERSON));
        assertTrue(one.indexOf("begins0") < one.indexOf("word0") && one.contains("where b.begun <= 1000 and e.rank"), one);
        String several = new SearchSql("nguyễn hùng", null).counts(EnumSet.of(SearchKind.PERSON));
        assertTrue(several.contains("case when a.hits > 1000 then (select count(*)"), several);
    }

    @Test
    void a_handful_of_hits_is_fetched_by_their_ids_and_still_within_the_agency() {
        SearchSql sql = new SearchSql("nguyễn thị kim hùng", AGENCY);
        String ids = "{" + AGENCY + "}";

        List<SearchSql.Part> page = sql.parts(List.of(Spread.of(SearchKind.PERSON, 1, 0, ids), Spread.of(SearchKind.CERTIFICATE, 101, 0, null)), null, 11);

        assertEquals(1, page.size());
        String statement = page.get(0).statement();
        assertTrue(statement.contains("e.agency_ids @> array[cast(:agency as uuid)] and e.kind = 'PERSON' and e.object_id = any(cast(:ids2 as uuid[]))"), statement);
        assertEquals(ids, sql.parameters().get("ids2"));
        assertFalse(sql.parameters().containsKey("ids6"));
    }

    @Test
    void signs_of_the_language_of_questions_mean_themselves() {
        assertEquals("'=a&\\\\b!' | '=ab'", new SearchSql("A&\\b !", null).parameters().get("exact"));
    }

    @Test
    void nothing_found_needs_no_statement() {
        assertEquals(List.of(), new SearchSql("hùng", null).parts(List.of(new Spread(SearchKind.PERSON, Spread.Way.NOTHING, 0, null)), null, 11));
    }

    @Test
    void parts_of_the_order_that_lie_before_the_page_are_not_read_again() {
        List<Spread> many = List.of(new Spread(SearchKind.PERSON, Spread.Way.WALK_WORDS, 1_001, null), new Spread(SearchKind.CERTIFICATE, Spread.Way.WALK_WORDS, 1_001, null));
        SearchPlace place = new SearchPlace(Fit.WORDS.ordinal(), SearchKind.PERSON.rank(), "hung nguyen van", AGENCY);

        List<SearchSql.Part> parts = new SearchSql("nguyen", null).parts(many, SearchPlace.parse(place.text()), 11);

        assertEquals(List.of("2 2", "2 6"), parts.stream().map(part -> part.fit() + " " + part.rank()).toList(), "whole names and beginnings are past");
        assertEquals(List.of(true, false), parts.stream().map(part -> part.statement().contains(":afterSort")).toList(), "certificates begin at their beginning");
    }

    @Test
    void a_page_asks_no_further_than_it_has_to() {
        List<String> asked = new ArrayList<>();
        SearchRun run = new SearchRun("han", null, (sql, values) -> {
            asked.add(sql);
            if (asked.size() == 1) {
                return List.<Object[]>of(new Object[] {2, 1_001, 1_001, null}, new Object[] {6, 1_001, 1_001, null});
            }
            List<Object[]> rows = new ArrayList<>();
            for (int i = 0; i < 3 && asked.size() == 4; i++) {
                rows.add(new Object[] {1, 2, "hanh " + i, new UUID(0, i), "PERSON", "PERSON", "Hạnh", null, null});
            }
            return rows;
        });
        run.count(EnumSet.of(SearchKind.PERSON, SearchKind.CERTIFICATE));

        assertEquals(2, run.page(null, 2).items().size());
        assertEquals(4, asked.size(), "counts, whole names of both kinds, then people by given name");
    }

    @Test
    void few_hits_of_one_kind_stand_where_they_belong_among_many_of_another() {
        SearchRun run = new SearchRun("han", null, (sql, values) -> sql.contains("as hits")
                ? List.<Object[]>of(new Object[] {2, 1_001, 1_001, null}, new Object[] {6, 2, 0, null})
                : sql.contains("materialized") ? List.<Object[]>of(row(0, 6, "a"), row(3, 6, "b")) : sql.contains("select 1 as fit") ? List.<Object[]>of(row(1, 2, "c")) : List.of());
        run.count(EnumSet.of(SearchKind.PERSON, SearchKind.CERTIFICATE));

        assertEquals(List.of("a", "c", "b"), run.page(null, 10).items().stream().map(SearchHit::title).toList());
    }

    private static Object[] row(int fit, int rank, String title) {
        SearchKind kind = SearchKind.ranked(rank);
        return new Object[] {fit, rank, title, AGENCY, kind.name(), kind.name(), title, null, null};
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "92name", "00name", "0", "09a", "01a\0"})
    void a_cursor_we_did_not_make_is_refused(String value) {
        assertThrows(DomainException.class, () -> SearchPlace.parse(new Cursor(value, AGENCY).text()));
    }

    @Test
    void a_place_is_read_back_as_it_was() {
        SearchPlace place = new SearchPlace(0, 8, "12/cvubnd", AGENCY);

        assertEquals(place, SearchPlace.parse(place.text()));
        assertTrue(place.past(0, 7) && place.within(0, 8) && !place.past(1, 1));
    }
}
