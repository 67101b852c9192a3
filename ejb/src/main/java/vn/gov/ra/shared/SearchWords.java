package vn.gov.ra.shared;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody typed into a search box: every word must be found, or the whole without its spaces.
 *
 * @param words folded, at most {@value #MOST}
 * @param squashed the whole, folded and without spaces
 */
public record SearchWords(List<String> words, String squashed) {

    static final int MOST = 6;

    public SearchWords {
        words = List.copyOf(words);
    }

    public static SearchWords of(String typed) {
        String folded = VietnameseText.fold(typed);
        return new SearchWords(folded.isEmpty() ? List.of() : Arrays.stream(folded.split(" ")).limit(MOST).toList(), folded.replace(" ", ""));
    }

    public boolean none() {
        return words.isEmpty();
    }

    /** A condition for the where clause on that column of search keys, with the parameters {@code w0 …} and {@code whole}. */
    public String condition(String column) {
        StringBuilder sql = new StringBuilder("((");
        for (int i = 0; i < words.size(); i++) {
            sql.append(i == 0 ? "" : " and ").append(column).append(" like :w").append(i).append(" escape '!'");
        }
        return sql.append(") or replace(").append(column).append(", ' ', '') like :whole escape '!')").toString();
    }

    /** The same in the query language of entities, which has no replace() of its own and knows no type of a foreign function. */
    public String entityCondition(String attribute) {
        return condition(attribute).replace("replace(" + attribute + ", ' ', '')", "cast(function('replace', " + attribute + ", ' ', '') as string)");
    }

    /** Names of the parameters of {@link #condition} with their values. */
    public Map<String, String> parameters() {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            values.put("w" + i, pattern(words.get(i)));
        }
        values.put("whole", pattern(squashed));
        return values;
    }

    private static String pattern(String word) {
        return '%' + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + '%';
    }
}
