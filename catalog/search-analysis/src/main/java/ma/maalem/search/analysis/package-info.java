/**
 * Search that speaks Morocco: Elasticsearch analyzers for crafts named in Arabic, Darija,
 * Tamazight, French, English, Spanish, in any script and spelling. {@link
 * ma.maalem.search.analysis.CraftFolding}, {@link ma.maalem.search.analysis.PhoneticKey} and {@link
 * ma.maalem.search.analysis.QueryWords} are plain Java and work outside the server too.
 *
 * <h2>Fields</h2>
 *
 * <table>
 *   <caption>Which text goes where, under which analyzers</caption>
 *   <tr><th>field</th><th>text</th><th>analyzer</th><th>search_analyzer</th></tr>
 *   <tr><td>{@code text.fr text.en text.ar}</td><td>everything written in that language</td>
 *       <td>{@code craft_fr craft_en craft_ar}</td><td>the same</td></tr>
 *   <tr><td>{@code folded}</td><td>titles and craft names of all languages, transliterations, seller,
 *       place, materials</td><td>{@code craft_folded}</td><td>{@code craft_folded}; {@code
 *       craft_synonym} is named in the query</td></tr>
 *   <tr><td>{@code phonetic}</td><td>Moroccan names only: Arabic, Tifinagh and transliterated craft
 *       names, Arabic titles, Arabic place names; never French or English prose, whose words sound
 *       like each other too easily (poulet, بلاط)</td><td>{@code craft_phonetic}</td><td>{@code
 *       craft_phonetic_search}</td></tr>
 *   <tr><td>{@code whole}</td><td>each craft name, each title</td><td>{@code craft_keyword}</td>
 *       <td>{@code craft_keyword}</td></tr>
 *   <tr><td>{@code suggest}</td><td>titles, craft names, transliterations</td><td>{@code
 *       craft_suggest}</td><td>{@code craft_suggest_search}</td></tr>
 * </table>
 *
 * <p>Norms help on {@code text.*} and {@code folded}; {@code index_options: docs} suffices for
 * {@code phonetic} and {@code whole}. A suggestion is {@code match} on {@code suggest} with {@code
 * operator: and}.
 *
 * <h2>Query</h2>
 *
 * <p>Exact and folded words first; what merely sounds alike only where nothing else answers, so
 * that it never mixes into good answers, their number or their facets. Send both queries in one
 * {@code _msearch} and take the second answer only if the first is empty:
 *
 * <pre>{@code
 * bool
 *   should                                              (minimum_should_match 1)
 *     bool
 *       must    bool should [ anyWay(w) for each w of QueryWords.required ]
 *               minimum_should_match "2<-1"             (all of one or two words, else all but one)
 *       should  [ anyWay(w) for each w of QueryWords.helpful ]
 *     match whole  = the query as typed, boost 20
 *     match folded = QueryWords.required, analyzer craft_synonym, operator and, boost 1
 *
 * anyWay(w) = dis_max, tie_breaker 0
 *     match text.fr, text.en, text.ar = w, operator and, boost 4    (6 for the page's language)
 *     match folded = w, operator and, boost 3
 *     match folded = w, analyzer craft_synonym, operator and, boost 2
 *   and in the second query also
 *     fuzzy folded = CraftFolding.fold(w), fuzziness 1, prefix_length 1, boost 0.6   (from 6 letters)
 *     match phonetic = w, boost 0.4
 * }</pre>
 *
 * <p>Filters (standing of the seller, craft, price, region) go into {@code filter} of both.
 */
@NullMarked
package ma.maalem.search.analysis;

import org.jspecify.annotations.NullMarked;
