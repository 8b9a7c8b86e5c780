/**
 * What duties and rules rest on (法规依据): texts with their clauses in our own words, and the dated
 * values (时限, 比例) that the rules of this product read, each with the article it comes from.
 *
 * <p>Both are data in resources: {@code regulation/} holds values, {@code regulation-text/} texts. What
 * nobody has checked says so (未核验).
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package zelian.regulation;
