package zelian.regulation;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The clauses that duties, letters and findings cite. */
public interface Clauses {

    /**
     * The clauses that words such as 《中国共产党问责条例》第九条、《中央八项规定》 name. A title without an
     * article is the rule as a whole; an article we hold nothing of is the whole too.
     */
    Citation cited(String words);

    Map<ClauseId, Clause> byId(Collection<ClauseId> ids);

    /** Every clause, by regulation and order: for pick lists. */
    List<Clause> all();

    /**
     * What words name.
     *
     * @param clauses the clauses found, in the order of the words
     * @param unknown the titles found in no regulation held here
     */
    record Citation(List<Clause> clauses, List<String> unknown) {}
}
