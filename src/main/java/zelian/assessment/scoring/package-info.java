/** The arithmetic of scores (计分规则): pure functions, without units, days or a database. */
package zelian.assessment.scoring;
