package zelian.accountability.casefile;

import zelian.access.Party;
import zelian.access.UnitId;
import zelian.accountability.rule.Standing;

/**
 * Who is held to account (问责对象): a unit, or a leading cadre under the post in which they failed.
 *
 * @param unit the unit, or the unit of the post
 * @param onUnit whether the unit itself is the object
 * @param holder whoever is heard: the person, or the unit's principal
 * @param words as shown to those who may know: 宣传处, or 宣传处主要负责人 朱国栋
 */
public record Target(UnitId unit, boolean onUnit, Party holder, String words, Standing standing) {}
